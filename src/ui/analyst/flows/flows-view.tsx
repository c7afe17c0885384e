/** The room of flows: paths between parties, flows between groups, tracing rules side by side with their worksheets. */
import { Tabs, VisuallyHidden } from '@mantine/core';
import { useWords } from '../../store/settings.ts';
import { useFlows, type FlowsRoom } from './flows-store.ts';
import { GroupsRoom } from './groups-room.tsx';
import { PathsRoom } from './paths-room.tsx';
import { RulesRoom } from './rules-room.tsx';
import './flows.css';

const rooms = [
  ['paths', PathsRoom],
  ['groups', GroupsRoom],
  ['rules', RulesRoom],
] as const;

export function FlowsView() {
  const { t } = useWords();
  const room = useFlows((s) => s.room);
  return (
    <section className="flows" aria-label={t('flows.title')}>
      <VisuallyHidden component="h2">{t('flows.title')}</VisuallyHidden>
      <Tabs
        className="flows-rooms tabs"
        value={room}
        onChange={(value) => value !== null && useFlows.setState({ room: value as FlowsRoom })}
        keepMounted={false}
      >
        <Tabs.List aria-label={t('flows.rooms')}>
          {rooms.map(([name]) => (
            <Tabs.Tab key={name} value={name}>
              {t(`flows.room-${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {rooms.map(([name, View]) => (
          <Tabs.Panel key={name} value={name} className="tab-body">
            <View />
          </Tabs.Panel>
        ))}
      </Tabs>
    </section>
  );
}
