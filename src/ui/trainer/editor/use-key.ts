/** The answer key as it stands, and what it says of each row. */
import { useMemo } from 'react';
import type { AnswerKey } from '../../../core/exercise/key.ts';
import { useStudioAsk } from '../../store/use-studio.ts';
import { marksOf, type Marks } from './marks-of.ts';

export function useKey(): { readonly key: AnswerKey | null; readonly marks: Marks | null } {
  const key = useStudioAsk('key', (api) => api.key()).value;
  const marks = useMemo(() => (key === null ? null : marksOf(key)), [key]);
  return { key, marks };
}
