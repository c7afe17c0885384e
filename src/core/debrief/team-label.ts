/** What a team is called: its pseudonym, or the name it handed in under where names are shown and it gave one. */
import type { Team } from './lesson.ts';

export function teamLabel({ name, pseudonym }: Pick<Team, 'name' | 'pseudonym'>, names: boolean): string {
  return names && name !== '' ? name : pseudonym;
}
