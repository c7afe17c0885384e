/** The graph's place on the desk: its code, and cytoscape with it, is fetched when the desk first opens. */
import { lazy, Suspense } from 'react';
import { LoadingState } from '../../controls/states.tsx';

const GraphRoom = lazy(() => import('./graph-room.tsx').then((module) => ({ default: module.GraphRoom })));

export function GraphPanel() {
  return (
    <Suspense fallback={<LoadingState />}>
      <GraphRoom />
    </Suspense>
  );
}
