/** The words exercises are told with: fetched when the studio first needs them, because trainees never do. */
import { useEffect, useState } from 'react';
import type { Phrasebook } from '../../core/scenario/phrasebook.ts';

let asked: Promise<Phrasebook> | null = null;

export function loadPhrasebook(): Promise<Phrasebook> {
  asked ??= import('../../i18n/phrasebook/phrasebook.ts').then((module) => module.phrasebook);
  return asked;
}

/** Null until it is here. */
export function usePhrasebook(): Phrasebook | null {
  const [phrasebook, setPhrasebook] = useState<Phrasebook | null>(null);
  useEffect(() => {
    let current = true;
    void loadPhrasebook().then((value) => current && setPhrasebook(value));
    return () => {
      current = false;
    };
  }, []);
  return phrasebook;
}
