/** Who is selected: profile, statement, counterparties, relations, hits, accounts; or several side by side. */
import { Tabs } from '@mantine/core';
import { useState } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { Profile } from '../../../worker/protocol.ts';
import { EmptyState, ErrorState, LoadingState } from '../../controls/states.tsx';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { AccountTable } from './account-table.tsx';
import { Compare } from './compare.tsx';
import { CounterpartyTable } from './counterparty-table.tsx';
import { HitCards } from './hit-cards.tsx';
import { NodeActions } from './node-actions.tsx';
import { ProfileCard } from './profile-card.tsx';
import { RelationTable } from './relation-table.tsx';
import { StatementTable } from './statement-table.tsx';
import './inspector.css';

type Section = 'compare' | 'statement' | 'counterparties' | 'relations' | 'hits' | 'accounts';

export function Inspector() {
  const { t } = useWords();
  const nodes = useSession((s) => s.selection.nodes);
  const key = nodes.at(-1) ?? null;
  const landed = useSession((s) => s.landed.length);
  const asked = useDesk(key === null ? '' : `${landed} ${key}`, (api) =>
    key === null ? Promise.reject(new Error()) : api.profile(key),
  );
  if (key === null) return <EmptyState title={t('inspector.choose')} hint={t('inspector.chooseHint')} />;
  if (asked.error !== null) return <ErrorState message={asked.error} />;
  // The profile of the node before must not stand beside the statement of this one.
  if (asked.value === null || asked.value.key !== key) return <LoadingState />;
  return <Subject key={key} profile={asked.value} nodes={nodes} />;
}

function Subject({ profile, nodes }: { readonly profile: Profile; readonly nodes: readonly NodeKey[] }) {
  const { t, format } = useWords();
  const [section, setSection] = useState<Section>(nodes.length > 1 ? 'compare' : 'statement');
  const sections: readonly (readonly [Section, number | null])[] = [
    ...(nodes.length > 1 ? ([['compare', nodes.length]] as const) : []),
    ['statement', null],
    ['counterparties', profile.counterpartyTotal],
    ['relations', profile.relations.length],
    ['hits', profile.hits.length],
    ['accounts', profile.accounts.length],
  ];
  const current = section === 'compare' && nodes.length < 2 ? 'statement' : section;
  return (
    <div className="inspector">
      <ProfileCard profile={profile} />
      <NodeActions nodeKey={profile.key} />
      <Tabs
        className="inspector-tabs"
        value={current}
        onChange={(value) => value !== null && setSection(value as Section)}
        keepMounted={false}
      >
        <Tabs.List aria-label={t('inspector.sections')}>
          {sections.map(([name, count]) => (
            <Tabs.Tab key={name} value={name} data-tour={`inspect-${name}`}>
              {t(`inspector.tab-${name}`)}
              {count !== null && <span className="faint"> {format.number(count)}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="compare">
          <Compare nodes={nodes} />
        </Tabs.Panel>
        <Tabs.Panel value="statement">
          <StatementTable nodeKey={profile.key} />
        </Tabs.Panel>
        <Tabs.Panel value="counterparties">
          <CounterpartyTable profile={profile} />
        </Tabs.Panel>
        <Tabs.Panel value="relations">
          <RelationTable profile={profile} />
        </Tabs.Panel>
        <Tabs.Panel value="hits">
          <HitCards hits={profile.hits} />
        </Tabs.Panel>
        <Tabs.Panel value="accounts">
          <AccountTable profile={profile} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
