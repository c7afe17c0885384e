/** The hidden network on its graph: choose parties or links there, then say what they are; members, flows, gaps and cells beside it. */
import { SegmentedControl, Switch, Tabs } from '@mantine/core';
import { useState } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { Level } from '../../../core/exercise/work.ts';
import { useWords } from '../../store/settings.ts';
import { studio } from '../../store/studio-worker.ts';
import { useStudio } from '../../store/studio.ts';
import { useRevision } from '../../store/use-studio.ts';
import { NetworkView } from '../graph/network-view.tsx';
import { CellList } from './cell-list.tsx';
import { ChainList } from './chain-list.tsx';
import { ChosenPanel } from './chosen-panel.tsx';
import { DetourList } from './detour-list.tsx';
import { GapList } from './gap-list.tsx';
import { MemberList } from './member-list.tsx';
import '../editor/editor.css';

const sections = ['chosen', 'members', 'chains', 'gaps', 'detours', 'cells'] as const;
type Section = (typeof sections)[number];

/** Where an issue of this column is mended. */
function sectionOf(column: string): Section {
  if (column === 'trueFlows') return 'chains';
  return sections.find((one) => one === column) ?? 'members';
}

export function HiddenRoom() {
  const { t } = useWords();
  const head = useStudio((s) => s.state?.head ?? null);
  const base = useStudio((s) => s.state?.base ?? null);
  const revision = useRevision();
  const [level, setLevel] = useState<Level>('parties');
  const members = useStudio((s) => s.state?.figures.members ?? 0);
  const [hiddenOnly, setHiddenOnly] = useState(members > 0);
  const [nodes, setNodes] = useState<readonly NodeKey[]>([]);
  const [link, setLink] = useState<readonly [NodeKey, NodeKey] | null>(null);
  const pointed = useStudio((s) => s.pointed);
  const [section, setSection] = useState<Section>(sectionOf(pointed));
  if (head === null) return null;
  return (
    <Group orientation="horizontal" className="studio-panels" id="studio-hidden">
      <Panel id="network" defaultSize="60" minSize="35">
        <div className="room-table">
          <div className="room-bar">
            <SegmentedControl
              size="xs"
              aria-label={t('graph.level')}
              value={level}
              onChange={(value) => {
                setLevel(value);
                setNodes([]);
                setLink(null);
              }}
              data={[
                { value: 'parties', label: t('graph.level-parties') },
                { value: 'accounts', label: t('graph.level-accounts') },
              ]}
            />
            <Switch
              size="xs"
              label={t('editor.hiddenOnly')}
              checked={hiddenOnly}
              onChange={(event) => setHiddenOnly(event.target.checked)}
            />
            <span className="faint">{t('editor.graphHint')}</span>
          </div>
          <div className="room-rows">
            <NetworkView
              api={studio()}
              version={revision}
              arrangement={JSON.stringify(base)}
              head={head}
              level={level}
              hiddenOnly={hiddenOnly}
              selected={nodes}
              link={link}
              onSelect={(keys) => {
                setNodes(keys);
                setLink(null);
                if (keys.length > 0) setSection('chosen');
              }}
              onLink={(from, to) => {
                setLink([from, to]);
                setNodes([]);
                setSection('chosen');
              }}
            />
          </div>
        </div>
      </Panel>
      <Separator className="divider column" aria-label={t('desk.resize')} />
      <Panel id="what" defaultSize="40" minSize="26">
        <Tabs
          className="pane tabs"
          value={section}
          keepMounted={false}
          onChange={(value) => setSection(sections.find((one) => one === value) ?? 'members')}
        >
          <Tabs.List aria-label={t('editor.hiddenSections')}>
            {sections.map((one) => (
              <Tabs.Tab key={one} value={one}>
                {t(`editor.section-${one}`)}
                {one === 'chosen' && nodes.length > 0 && <span className="count">{nodes.length}</span>}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="chosen" className="tab-body">
            <ChosenPanel nodes={nodes} link={link} />
          </Tabs.Panel>
          <Tabs.Panel value="members" className="tab-body">
            <MemberList
              onChoose={(party) => {
                setNodes([`party:${party}`]);
                setLink(null);
                setSection('chosen');
              }}
            />
          </Tabs.Panel>
          <Tabs.Panel value="chains" className="tab-body">
            <ChainList />
          </Tabs.Panel>
          <Tabs.Panel value="gaps" className="tab-body">
            <GapList />
          </Tabs.Panel>
          <Tabs.Panel value="detours" className="tab-body">
            <DetourList />
          </Tabs.Panel>
          <Tabs.Panel value="cells" className="tab-body">
            <CellList />
          </Tabs.Panel>
        </Tabs>
      </Panel>
    </Group>
  );
}
