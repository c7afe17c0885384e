/** What is left of an objective, as the objective counts it: money, or a number. */
import type { ObjectiveName } from '../../../core/exercise/exercise.ts';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';

export function useLeft(objective: ObjectiveName): (value: number) => string {
  const { format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  return (value) =>
    objective === 'funds' ? format.money(Math.round(value), baseCurrency, baseDigits) : format.number(value, 2);
}
