/** An objective's value as people read it: money in the base currency, or a number. */
import type { ObjectiveName } from '../../../core/exercise/exercise.ts';
import { minorDigits } from '../../../core/ledger/currency.ts';
import { useWords } from '../../store/settings.ts';
import { useStudio } from '../../store/studio.ts';

export function useProofAmount(): (objective: ObjectiveName, value: number) => string {
  const { format } = useWords();
  const currency = useStudio((s) => s.state?.head.baseCurrency ?? '');
  return (objective, value) => {
    if (objective === 'funds') return format.money(value, currency, minorDigits(currency));
    return format.number(value, objective === 'fragmentation' ? 2 : 0);
  };
}

/** How much of the value is not settled, 0..1. */
export function gapOf({ value, bound }: { readonly value: number; readonly bound: number }): number {
  return value > 0 ? (value - bound) / value : 0;
}
