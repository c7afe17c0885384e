/** What the lab's parts share and no attempt keeps: which hit is open, the threshold, the queue's filters. */
import { create } from 'zustand';
import type { HitRef, HitVerdict } from '../../../core/exercise/work.ts';
import { usualThreshold } from '../../../core/desk/screening-answer.ts';
import { useSession } from '../../store/session.ts';
import type { LabBand } from './lab-band.ts';

export type LabRoom = 'hits' | 'threshold' | 'parties' | 'name';
export type QueueSort = 'score' | 'name' | 'update';

export interface QueueFilter {
  readonly band: 'all' | LabBand;
  readonly decided: 'all' | 'open' | HitVerdict;
  readonly kind: 'all' | 'person' | 'body';
  /** Only hits on listings that a list update brought. */
  readonly fresh: boolean;
  readonly sort: QueueSort;
}

interface LabState {
  /** The attempt the rest belongs to. */
  readonly attempt: string;
  readonly room: LabRoom;
  /** Percent. */
  readonly threshold: number;
  readonly open: HitRef | null;
  readonly filter: QueueFilter;
}

const everything: QueueFilter = { band: 'all', decided: 'all', kind: 'all', fresh: false, sort: 'score' };
const untouched = { room: 'hits', threshold: usualThreshold, open: null, filter: everything } as const;

export const useLab = create<LabState>(() => ({ attempt: '', ...untouched }));

/** Forgets what belongs to another attempt. */
function settle(): void {
  const attempt = useSession.getState().attempt?.id ?? '';
  if (useLab.getState().attempt !== attempt) useLab.setState({ attempt, ...untouched });
}

/** To be called when the lab comes up. */
export const labOpens = settle;

export function setFilter(change: Partial<QueueFilter>): void {
  useLab.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
}

/** The whole queue again, whatever it was narrowed to. */
export function clearFilter(): void {
  useLab.setState({ filter: everything });
}

/** Opens a hit in the queue and selects its party for every other view. */
export function openHit({ uid, party }: HitRef): void {
  useLab.setState({ open: { uid, party }, room: 'hits' });
  useSession.getState().selectNode(`party:${party}`);
}

/** From another room: the lab with this hit open, and nothing that would keep it out of the queue. */
export function openInLab(hit: HitRef): void {
  settle();
  clearFilter();
  useLab.setState(({ threshold }) => ({ threshold: Math.min(threshold, usualThreshold) }));
  openHit(hit);
  useSession.getState().showStage('screening');
}

/** The lab with what list updates brought. */
export function showFreshInLab(): void {
  settle();
  useLab.setState({ room: 'hits', open: null, filter: { ...everything, fresh: true, sort: 'update' } });
  useSession.getState().showStage('screening');
}
