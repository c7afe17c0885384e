/** A person with another's surname and given name but another father: the same-name innocent. */
import type { NameForms } from './people.ts';

/** Names of a namesake; `fathers` are patronymics (Kazakh, Russian) that replace the original's. */
export function namesakeOf(names: NameForms, fathers: readonly [string, string]): NameForms {
  const renamed = (whole: string, father: string) => [...whole.split(' ').slice(0, 2), father].join(' ');
  return { ...names, native: renamed(names.native, fathers[0]), russian: renamed(names.russian, fathers[1]) };
}
