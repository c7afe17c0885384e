/** The analyst's desk: graph, timeline and tables, inspector and the work panels, all linked by one selection. */
import { Tabs } from '@mantine/core';
import { IconFlag, IconNote, IconRoute, IconSnowflake, IconUserSearch } from '@tabler/icons-react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { InTurn } from '../controls/in-turn.tsx';
import { useTurns } from '../controls/use-turns.ts';
import { useSession, useWork, type BottomTab, type SideTab, type Stage } from '../store/session.ts';
import { useWords } from '../store/settings.ts';
import { CasesView } from './cases/cases-view.tsx';
import { DisruptPanel } from './disrupt/disrupt-panel.tsx';
import { FlagPanel } from './flag/flag-panel.tsx';
import { FlowsView } from './flows/flows-view.tsx';
import { GraphPanel } from './graph/graph-panel.tsx';
import { LinkTable } from './graph/link-table.tsx';
import { NodeTable } from './graph/node-table.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { ScreeningLab } from './lab/screening-lab.tsx';
import { ListUpdateNotice } from './list-update-notice.tsx';
import { NotesPanel } from './notes/notes-panel.tsx';
import { OwnershipView } from './ownership/ownership-view.tsx';
import { PatternsView } from './patterns/patterns-view.tsx';
import { PlansView } from './plans/plans-view.tsx';
import { PlaybackRoom } from './playback/playback-room.tsx';
import { TransactionTable } from './tables/transaction-table.tsx';
import { FilterBar } from './timeline/filter-bar.tsx';
import { Timeline } from './timeline/timeline.tsx';
import { TracePanel } from './trace/trace-panel.tsx';

// All of these are made once: what the desk itself changes, which tab is open, is no reason to draw every room anew.
const filterBar = <FilterBar />;
const graphPanel = <GraphPanel />;
const listNotice = <ListUpdateNotice />;

const sideTabs = [
  ['inspect', IconUserSearch, <Inspector key="inspect" />],
  ['trace', IconRoute, <TracePanel key="trace" />],
  ['flag', IconFlag, <FlagPanel key="flag" />],
  ['disrupt', IconSnowflake, <DisruptPanel key="disrupt" />],
  ['notes', IconNote, <NotesPanel key="notes" />],
] as const;

/** Rooms laid over the graph, which stays as it is beneath them. */
const stages = [
  ['flows', <FlowsView key="flows" />],
  ['patterns', <PatternsView key="patterns" />],
  ['screening', <ScreeningLab key="screening" />],
  ['ownership', <OwnershipView key="ownership" />],
  ['cases', <CasesView key="cases" />],
  ['plans', <PlansView key="plans" />],
] as const;

const bottomTabs = [
  ['timeline', <Timeline key="timeline" />],
  ['playback', <PlaybackRoom key="playback" />],
  ['transactions', <TransactionTable key="transactions" />],
  ['nodes', <NodeTable key="nodes" />],
  ['links', <LinkTable key="links" />],
] as const;

/** Why nothing can be changed, in the words of the three ways an answer is closed. */
function ClosedBanner() {
  const { t } = useWords();
  const visited = useSession((s) => s.visited);
  const gradable = useSession((s) => s.info?.gradable === true);
  if (visited === null) return t(gradable ? 'desk.submitted' : 'handing.deskBanner');
  const { author } = visited;
  return author === '' ? t('marking.visitingUnnamed') : t('marking.visiting', { author });
}

export function DeskScreen() {
  const { t } = useWords();
  const work = useWork();
  const stage = useSession((s) => s.stage);
  const showStage = useSession((s) => s.showStage);
  const sideTab = useSession((s) => s.sideTab);
  const bottomTab = useSession((s) => s.bottomTab);
  const showSide = useSession((s) => s.showSide);
  const showBottom = useSession((s) => s.showBottom);
  const turn = useTurns(5);
  const counts: { readonly [tab in SideTab]?: number } = {
    flag: work.claims.length,
    trace: work.marked.length,
    disrupt: work.plan.length,
    notes: work.notes.length,
  };
  return (
    <div className="desk">
      {work.submittedAt !== null && (
        <p className="desk-submitted" role="status">
          <ClosedBanner />
        </p>
      )}
      {listNotice}
      {turn > 1 ? filterBar : <div className="filter-bar" />}
      {turn > 0 && (
        <Group orientation="horizontal" className="desk-panels" id="desk">
          <Panel id="left" defaultSize="66" minSize="40">
            <Tabs
              className="pane tabs"
              value={stage}
              onChange={(value) => value !== null && showStage(value as Stage)}
              keepMounted={false}
            >
              <Tabs.List aria-label={t('desk.stages')} data-tour="rooms">
                {(['graph', ...stages.map(([name]) => name)] as const).map((name) => (
                  <Tabs.Tab key={name} value={name} data-tour={`stage-${name}`}>
                    {t(`desk.stage-${name}`)}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              <div className="stage">
                <Tabs.Panel value="graph" keepMounted className="stage-ground" inert={stage !== 'graph'}>
                  {turn > 1 && (
                    <Group orientation="vertical" id="desk-left">
                      <Panel id="graph" defaultSize="64" minSize="25">
                        <section className="pane" aria-label={t('desk.graph')} data-tour="graph">
                          {turn > 2 && graphPanel}
                        </section>
                      </Panel>
                      <Separator className="divider row" aria-label={t('desk.resize')} />
                      <Panel id="bottom" defaultSize="36" minSize="12">
                        <Tabs
                          className="pane tabs"
                          value={bottomTab}
                          onChange={(value) => value !== null && showBottom(value as BottomTab)}
                          keepMounted={false}
                        >
                          <Tabs.List aria-label={t('desk.views')}>
                            {bottomTabs.map(([name]) => (
                              <Tabs.Tab key={name} value={name} data-tour={`tab-${name}`}>
                                {t(`desk.tab-${name}`)}
                              </Tabs.Tab>
                            ))}
                          </Tabs.List>
                          {bottomTabs.map(([name, view]) => (
                            <Tabs.Panel key={name} value={name} className="tab-body">
                              {turn > 3 && <InTurn>{view}</InTurn>}
                            </Tabs.Panel>
                          ))}
                        </Tabs>
                      </Panel>
                    </Group>
                  )}
                </Tabs.Panel>
                {stages.map(([name, view]) => (
                  <Tabs.Panel key={name} value={name} className="stage-over">
                    <InTurn>{view}</InTurn>
                  </Tabs.Panel>
                ))}
              </div>
            </Tabs>
          </Panel>
          <Separator className="divider column" aria-label={t('desk.resize')} />
          <Panel id="side" defaultSize="34" minSize="22">
            <Tabs
              className="pane tabs"
              value={sideTab}
              onChange={(value) => value !== null && showSide(value as SideTab)}
              keepMounted={false}
            >
              <Tabs.List aria-label={t('desk.work')}>
                {sideTabs.map(([name, Icon]) => (
                  <Tabs.Tab
                    key={name}
                    value={name}
                    leftSection={<Icon size={15} aria-hidden />}
                    data-tour={`tab-${name}`}
                  >
                    {t(`desk.tab-${name}`)}
                    {(counts[name] ?? 0) > 0 && <span className="count">{counts[name]}</span>}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              {sideTabs.map(([name, , view]) => (
                <Tabs.Panel key={name} value={name} className="tab-body">
                  {turn > 4 && <InTurn>{view}</InTurn>}
                </Tabs.Panel>
              ))}
            </Tabs>
          </Panel>
        </Group>
      )}
    </div>
  );
}
