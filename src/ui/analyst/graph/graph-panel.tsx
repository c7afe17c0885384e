/** The graph's place on the desk: groups or single nodes. The graph's code, and cytoscape with it, is fetched when first drawn. */
import { lazy, Suspense, useEffect, useRef } from 'react';
import { LoadingState } from '../../controls/states.tsx';
import { useInfo, useSession } from '../../store/session.ts';
import { changeView, graphOpens, showNodes, useGraph } from './graph-store.ts';
import { OverviewRoom } from './overview/overview-room.tsx';
import { egoAround } from './view-changes.ts';

const GraphRoom = lazy(() => import('./graph-room.tsx').then((module) => ({ default: module.GraphRoom })));

export function GraphPanel() {
  const info = useInfo();
  const attempt = useSession((s) => s.attempt?.id ?? '');
  const opened = useGraph((s) => s.attempt);
  const overview = useGraph((s) => s.overview);
  const spotlight = useSession((s) => s.spotlight);
  const served = useRef(spotlight?.wish ?? 0);
  useEffect(() => graphOpens(attempt, info), [attempt]);
  // Somebody asks for one node: groups give way to what lies around it.
  useEffect(() => {
    if (spotlight === null || spotlight.wish === served.current) return;
    served.current = spotlight.wish;
    if (useGraph.getState().overview === null) return;
    // In a task of its own: all else on the desk follows the same choice.
    setTimeout(() => {
      showNodes();
      changeView(egoAround(spotlight.key, 1));
    });
  }, [spotlight]);
  // Until it is known what this attempt begins with, nothing is asked.
  if (opened !== attempt) return <LoadingState />;
  if (overview !== null) return <OverviewRoom by={overview} />;
  return (
    <Suspense fallback={<LoadingState />}>
      <GraphRoom />
    </Suspense>
  );
}
