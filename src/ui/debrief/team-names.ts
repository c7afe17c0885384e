/** What a team is called on screen: a letter, or the name it handed in under. */
import type { TeamHead } from '../../worker/debrief-protocol.ts';
import { useDebrief } from '../store/debrief.ts';
import { useDebriefState } from '../store/debrief-session.ts';
import { useWords } from '../store/settings.ts';

export interface TeamNames {
  /** In full: "Team B", or the name. */
  readonly name: (id: string) => string;
  /** The letter alone, for narrow places. */
  readonly letter: (id: string) => string;
  readonly teams: readonly TeamHead[];
}

/** `hidden`: letters whatever the switch says. */
export function useTeamNames(hidden = false): TeamNames {
  const { t } = useWords();
  const opened = useDebrief((s) => s.opened);
  const shown = useDebriefState().names && !hidden;
  const teams = opened?.teams ?? [];
  const byId = new Map(teams.map((team) => [team.id, team]));
  const letter = (id: string) => byId.get(id)?.letter ?? '?';
  return {
    teams,
    letter,
    name: (id) => {
      const author = byId.get(id)?.author ?? '';
      return shown && author !== '' ? author : t('debrief.team', { letter: letter(id) });
    },
  };
}
