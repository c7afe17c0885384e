/** The Ombudsperson's questions as sentences. */
import type { Question } from '../../../core/debrief/ombudsperson.ts';
import type { Format } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/translate.ts';

export function questionWords(t: Translate, format: Format, { code, facts }: Question): string {
  const numbers = Object.entries(facts).map(([name, value]) => [name, format.number(value, 2)]);
  return t(`debriefRoles.q-${code}`, Object.fromEntries(numbers));
}
