/** A word cut where its script changes, so that a Cyrillic letter among Latin ones can be seen. Linear in the word. */
import { scriptOf } from '../screening/script.ts';

export interface ScriptRun {
  readonly text: string;
  /** ISO 15924; 'Zyyy' for signs and digits. */
  readonly script: string;
}

/** Marks and digits stay with the letters before them. */
export function scriptRuns(word: string): readonly ScriptRun[] {
  const runs: { text: string; script: string }[] = [];
  for (const letter of word) {
    const script = scriptOf(letter);
    const last = runs.at(-1);
    if (last !== undefined && (script === last.script || script === 'Zyyy')) last.text += letter;
    else runs.push({ text: letter, script });
  }
  return runs;
}
