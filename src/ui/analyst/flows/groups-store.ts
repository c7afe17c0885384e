/** What the room of groups asks, has been told, and which link is open. */
import { create } from 'zustand';
import type { GroupFlowRequest, GroupFlowView } from '../../../core/desk/group-flow-view.ts';
import { createFlowRun } from './flow-run.ts';

/** A link of the picture or of the bottleneck, by its place. */
export type OpenLink = { readonly of: 'links' | 'limit'; readonly place: number } | null;

interface GroupChoice {
  readonly drawn: GroupFlowRequest['drawn'];
  /** Share of the flow, as a text. */
  readonly detail: string;
  readonly open: OpenLink;
}

export const useGroupChoice = create<GroupChoice>(() => ({ drawn: 'parties', detail: '0.01', open: null }));

export const useGroupRun = createFlowRun<GroupFlowRequest, GroupFlowView>();

/** Opens a link, or closes it when it is open. */
export function toggleLink(of: 'links' | 'limit', place: number): void {
  const { open } = useGroupChoice.getState();
  useGroupChoice.setState({ open: open?.of === of && open.place === place ? null : { of, place } });
}
