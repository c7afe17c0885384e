/** The class's common picture: the hidden network and all that anybody flagged, on a graph and in a table with one selection. */
import { Alert, SegmentedControl } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { ClassNode, ConsensusView } from '../../../worker/debrief-protocol.ts';
import { paletteOf } from '../../graph-view/palette.ts';
import { ErrorState } from '../../controls/states.tsx';
import { useTurns } from '../../controls/use-turns.ts';
import { useDebrief } from '../../store/debrief.ts';
import { useDebriefDesk } from '../../store/debrief-worker.ts';
import { useSettings, useWords } from '../../store/settings.ts';
import { ReadingLogs, useReadingLogs } from '../reading-logs.tsx';
import { classDots, classLines } from '../stage/class-dots.ts';
import { Stage } from '../stage/stage.tsx';
import { verdictOf } from '../stage/verdict.ts';
import { ClassLegend } from './class-legend.tsx';
import { ConsensusTable } from './consensus-table.tsx';
import { useSpoken } from './spoken.ts';
import { SubjectPane } from './subject-pane.tsx';
import './consensus.css';

const views = ['all', 'unseen', 'over', 'disputed'] as const;
export type ConsensusFilter = (typeof views)[number];

/** What each choice leaves bright; null = everything. */
function litBy({ made, picture }: ConsensusView): { readonly [view in ConsensusFilter]: readonly NodeKey[] | null } {
  return {
    all: null,
    unseen: picture.nodes
      .filter((node) => ['missed', 'unseen'].includes(verdictOf(node, made.teams)))
      .map(({ key }) => key),
    over: made.overFlagged.parties,
    disputed: made.disputed,
  };
}

export function ConsensusRoom() {
  const { pack } = useDebrief();
  const { told, onRead } = useReadingLogs();
  const asked = useDebriefDesk(`consensus ${pack ?? ''}`, (api) => api.consensus(onRead));
  if (asked.error !== null) return <ErrorState message={asked.error} onRetry={asked.again} />;
  return asked.value === null ? <ReadingLogs told={told} /> : <Consensus view={asked.value} />;
}

const choose = (key: NodeKey | null) => useDebrief.setState({ node: key });

function Consensus({ view }: { readonly view: ConsensusView }) {
  const { t, format, language } = useWords();
  // The row that was clicked answers at once; picture and pane follow in tasks of their own.
  const node = useDeferredValue(useDebrief((s) => s.node));
  const turn = useTurns(2);
  const palette = paletteOf(useSettings((s) => s.theme));
  const [filter, setFilter] = useState<ConsensusFilter>('all');
  const { picture, made } = view;
  const { teams } = made;
  const lits = useMemo(() => litBy(view), [view]);
  const shown = useDeferredValue(filter);
  const keys = lits[shown];
  const lit = useMemo(() => (keys === null ? null : new Set(keys)), [keys]);
  const spoken = useSpoken(teams);
  const dots = useMemo(
    () => classDots({ picture, teams, chosen: node, lit, palette, spoken }),
    [picture, teams, node, lit, palette, language],
  );
  const lines = useMemo(
    () => classLines({ picture, teams, chosen: node, lit, palette }),
    [picture, teams, node, lit, palette],
  );
  const rows = useMemo(
    () => (lit === null ? picture.nodes : picture.nodes.filter(({ key }) => lit.has(key))),
    [picture, lit],
  );
  const stage = useMemo(
    () => <Stage label={t('debriefSeen.graph')} dots={dots} lines={lines} onChoose={choose} />,
    [dots, lines, language],
  );
  const pane = useMemo(
    () =>
      node === null ? (
        <ClassSummary view={view} onChoose={choose} />
      ) : (
        <SubjectPane node={node} onClose={() => choose(null)} />
      ),
    [view, node],
  );
  return (
    <div className="debrief-consensus">
      <div className="debrief-consensus-main">
        <div className="debrief-line">
          <SegmentedControl
            size="xs"
            aria-label={t('debriefSeen.view')}
            value={filter}
            onChange={setFilter}
            data={views.map((value) => ({
              value,
              label: t(`debriefSeen.view-${value}`, {
                n: format.number(lits[value]?.length ?? picture.nodes.length),
              }),
            }))}
          />
          <span className="faint">{t(`debriefSeen.viewHint-${filter}`)}</span>
        </div>
        <div className="debrief-consensus-graph">{stage}</div>
        {picture.drawn < picture.told && (
          <p className="debrief-note">
            {t('debrief.tooMany', { shown: format.number(picture.drawn), total: format.number(picture.told) })}
          </p>
        )}
        <ClassLegend />
        <div className="debrief-consensus-table">
          {turn > 1 && <ConsensusTable rows={rows} teams={teams} view={shown} />}
        </div>
      </div>
      <aside className="debrief-consensus-side" aria-label={t('debriefSeen.subject')}>
        {teams === 1 && <Alert color="blue">{t('debriefSeen.oneTeam')}</Alert>}
        {turn > 0 && pane}
      </aside>
    </div>
  );
}

/** What the class did as one, in words; each name leads to its node. */
function ClassSummary({ view, onChoose }: { readonly view: ConsensusView; readonly onChoose: (key: NodeKey) => void }) {
  const { t, format } = useWords();
  const { made, picture } = view;
  const byKey = new Map(picture.nodes.map((node) => [node.key, node]));
  const due = picture.nodes.filter(({ reasons }) => reasons.length > 0);
  const found = due.filter(({ right }) => 2 * right.length >= made.teams).length;
  const names = (title: string, keys: readonly NodeKey[], none: string, share: (node: ClassNode) => number) => (
    <section aria-label={title}>
      <h3>{title}</h3>
      {keys.length === 0 ? (
        <p className="faint">{none}</p>
      ) : (
        <ul className="debrief-names">
          {keys.slice(0, 12).map((key) => {
            const node = byKey.get(key);
            return node === undefined ? null : (
              <li key={key}>
                <button type="button" className="node-name" onClick={() => onChoose(key)}>
                  <bdi>{node.label}</bdi>
                </button>
                <span className="num">{t('debrief.share', { n: share(node), total: made.teams })}</span>
              </li>
            );
          })}
          {keys.length > 12 && <li className="faint">{t('debriefSeen.more', { count: keys.length - 12 })}</li>}
        </ul>
      )}
    </section>
  );
  const trueRows = made.transactions.filter((one) => one.true);
  const seenRows = trueRows.filter(({ marked }) => marked.length > 0).length;
  return (
    <div className="debrief-summary">
      <h2>{t('debriefSeen.summary')}</h2>
      <p>
        {t('debriefSeen.summaryFound', { found: format.number(found), due: format.number(due.length) })}{' '}
        {t('debriefSeen.summaryRows', { seen: format.number(seenRows), rows: format.number(trueRows.length) })}
      </p>
      {names(t('debriefSeen.unseenTitle'), litBy(view).unseen ?? [], t('debriefSeen.unseenNone'), () => 0)}
      {names(
        t('debriefSeen.overTitle'),
        made.overFlagged.parties,
        t('debriefSeen.overNone'),
        ({ claimed, frozen }) => new Set([...claimed, ...frozen]).size,
      )}
      {names(
        t('debriefSeen.disputedTitle'),
        made.disputed.slice(0, 6),
        t('debriefSeen.disputedNone'),
        (n) => n.claimed.length,
      )}
      <p className="faint">{t('debriefSeen.chooseHint')}</p>
    </div>
  );
}
