/** What a screen reader says of a node of the consensus. */
import type { ClassNode } from '../../../worker/debrief-protocol.ts';
import { useWords } from '../../store/settings.ts';
import { verdictOf } from '../stage/verdict.ts';

export function useSpoken(teams: number): (node: ClassNode) => string {
  const { t, format } = useWords();
  return (node) =>
    t('debriefSeen.spoken', {
      name: node.label,
      verdict: t(`debriefSeen.verdict-${verdictOf(node, teams)}`),
      claimed: format.number(node.claimed.length),
      traced: format.number(node.traced.length),
      frozen: format.number(node.frozen.length),
      total: format.number(teams),
    });
}
