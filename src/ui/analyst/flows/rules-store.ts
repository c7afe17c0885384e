/** What the room of rules keeps while the attempt is open and no attempt records: the flow asked for, known openings, the open worksheet. */
import { create } from 'zustand';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { RulesRequest } from '../../../core/desk/rules-answer.ts';
import type { TracingRule } from '../../../core/tracing/trace.ts';
import { useSession } from '../../store/session.ts';

export interface OpenSheet {
  readonly account: NodeKey;
  readonly rule: TracingRule;
  /** null = the account's first. */
  readonly currency: string | null;
}

interface RulesState {
  /** The attempt the rest belongs to. */
  readonly attempt: string;
  readonly flow: Pick<RulesRequest, 'seed' | 'direction' | 'since' | 'until'> | null;
  readonly counting: RulesRequest['counting'];
  readonly openings: RulesRequest['openings'];
  readonly show: 'rests' | 'came';
  readonly sheet: OpenSheet | null;
  readonly about: boolean;
}

const untouched = { flow: null, counting: 'base', openings: [], show: 'rests', sheet: null, about: false } as const;

export const useRules = create<RulesState>(() => ({ attempt: '', ...untouched }));

/** Forgets what belongs to another attempt. To be called when the room comes up. */
export function rulesOpen(): void {
  const attempt = useSession.getState().attempt?.id ?? '';
  if (useRules.getState().attempt !== attempt) useRules.setState({ attempt, ...untouched });
}

/** `balance` null: nothing is known any more. */
export function knowOpening(account: NodeKey, currency: string, balance: number | null): void {
  useRules.setState(({ openings }) => {
    const others = openings.filter((one) => one.account !== account || one.currency !== currency);
    return { openings: balance === null ? others : [...others, { account, currency, balance }] };
  });
}
