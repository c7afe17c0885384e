/** While the worker goes through the logs of a large class: how far it is. */
import { useState } from 'react';
import { LoadingState } from '../controls/states.tsx';
import { useWords } from '../store/settings.ts';

type Told = readonly [done: number, total: number];

/** What hears the progress, and the state that shows it. */
export function useReadingLogs(): {
  readonly told: Told | null;
  readonly onRead: (done: number, total: number) => void;
} {
  const [told, setTold] = useState<Told | null>(null);
  return { told, onRead: (done, total) => setTold([done, total]) };
}

export function ReadingLogs({ told }: { readonly told: Told | null }) {
  const { t, format } = useWords();
  if (told === null) return <LoadingState />;
  const [done, total] = [format.number(told[0]), format.number(told[1])];
  // Inside the state, which fills its pane: below it nobody would see the words.
  return <LoadingState words={t('debrief.logsOf', { done, total })} />;
}
