/** The words exercises are told with: fetched when the studio first needs them, because trainees never do. */
import { useEffect, useState } from 'react';
import type { Words } from '../../core/exercise/exercise.ts';
import type { Phrasebook } from '../../core/scenario/phrasebook.ts';

let asked: Promise<Phrasebook> | null = null;

export function loadPhrasebook(): Promise<Phrasebook> {
  asked ??= import('../../i18n/phrasebook/phrasebook.ts').then((module) => module.phrasebook);
  return asked;
}

export type RecipeWords = { readonly [recipe: string]: { readonly title: Words; readonly summary: Words } };

/** Titles and descriptions of the bundled recipes; null until they are here. */
export function useRecipeWords(): RecipeWords | null {
  const [words, setWords] = useState<RecipeWords | null>(null);
  useEffect(() => {
    let current = true;
    void import('../../i18n/phrasebook/recipes.ts').then((module) => current && setWords(module.bundledWords));
    return () => {
      current = false;
    };
  }, []);
  return words;
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
