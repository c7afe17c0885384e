/** A comparison as tables for a spreadsheet: teams, nodes, transactions, questions. Heads are field names, codes are the product's own. */
import type { Comparison } from './comparison.ts';
import type { ConsensusNode, ConsensusTransaction } from './consensus.ts';
import { csvOf, type Column } from './csv-table.ts';
import type { Instant } from './chronicle.ts';
import type { Item } from './item-analysis.ts';
import type { Lesson } from './lesson.ts';
import { teamLabel } from './team-label.ts';

export interface DebriefTables {
  readonly teams: string;
  readonly nodes: string;
  readonly transactions: string;
  readonly questions: string;
}

/** `names`: as handed in, instead of pseudonyms. Amounts are base-currency minor units, times of work in seconds since the team's start. */
export function exportCsv(lesson: Lesson, comparison: Comparison, names: boolean): DebriefTables {
  return {
    teams: csvOf(
      teamColumns(lesson, comparison, names),
      lesson.teams.map((_, team) => team),
    ),
    nodes: csvOf(nodeColumns, comparison.consensus.nodes),
    transactions: csvOf(transactionColumns, comparison.consensus.transactions),
    questions: csvOf(questionColumns, comparison.items.items),
  };
}

/** Rows are places in `lesson.teams`. */
function teamColumns(lesson: Lesson, comparison: Comparison, names: boolean): readonly Column<number>[] {
  const { teams } = lesson;
  const { chronicles, fingerprints, divergences, consensus, plans } = comparison;
  const seconds = (instant: Instant | null) => (instant === null ? null : instant.after / 1000);
  const text = (head: string, of: (team: number) => string): Column<number> => ({ head, type: 'text', of });
  const number = (head: string, of: (team: number) => number | null): Column<number> => ({ head, type: 'number', of });
  const time = (head: string, of: (team: number) => number | null): Column<number> => ({ head, type: 'time', of });
  const missed = (team: number): string => {
    const { moment } = divergences[team];
    if (moment === null) return '';
    return 'tx' in moment.missed ? moment.missed.tx : moment.missed.gap;
  };
  return [
    text('team', (team) => teamLabel(teams[team], names)),
    number('total', (team) => teams[team].card.total),
    number('parties', (team) => teams[team].card.sections.parties.points),
    number('trace', (team) => teams[team].card.sections.trace.points),
    number('disruption', (team) => teams[team].card.sections.disruption.points),
    number('knowledge', (team) => teams[team].card.sections.knowledge.points),
    number('harm', (team) => teams[team].card.harm.points),
    time('started', (team) => chronicles[team].startedAt),
    number('seconds', (team) => teams[team].card.seconds),
    number('actions', (team) => chronicles[team].actions),
    number('undone', (team) => chronicles[team].undone),
    number('hints', (team) => chronicles[team].hints),
    number('first_true_flag', (team) => seconds(chronicles[team].firstTrueFlag)),
    number('first_claim', (team) => seconds(chronicles[team].firsts.claim)),
    number('first_true_mark', (team) => seconds(chronicles[team].firsts.trueMark)),
    number('first_freeze', (team) => seconds(chronicles[team].firsts.freeze)),
    text('strategy', (team) => fingerprints[team].strategy),
    number('share_list', (team) => fingerprints[team].shares.list),
    number('share_hub', (team) => fingerprints[team].shares.hub),
    number('share_time', (team) => fingerprints[team].shares.time),
    number('share_money', (team) => fingerprints[team].shares.money),
    text('left_path_at', missed),
    text('left_path_how', (team) => divergences[team].moment?.kind ?? ''),
    text('followed_instead', (team) => divergences[team].moment?.instead?.tx ?? ''),
    number('claims_right', (team) => consensus.tallies[team].right),
    number('claims_wrong_reason', (team) => consensus.tallies[team].wrongReason),
    number('claims_wrong', (team) => consensus.tallies[team].wrong),
    number('claims_missed', (team) => consensus.tallies[team].missed),
    number('marks_right', (team) => consensus.tallies[team].markedTrue),
    number('marks_wrong', (team) => consensus.tallies[team].markedWrong),
    number('marks_missed', (team) => consensus.tallies[team].missedTrue),
    number('gaps_found', (team) => consensus.tallies[team].gapsFound),
    number('plan_left', (team) => plans.plans[team].score.value),
    number('plan_score', (team) => plans.plans[team].score.score),
    number('plan_cost', (team) => plans.plans[team].score.cost),
    number('plan_harm', (team) => plans.plans[team].score.harm.points),
    number('lawful_blocked', (team) => plans.plans[team].score.harm.lawfulBlocked),
    number('basis_right', (team) => plans.plans[team].score.legal.right),
    number('basis_absent', (team) => plans.plans[team].score.legal.absent),
  ];
}

const nodeColumns: readonly Column<ConsensusNode>[] = [
  { head: 'node', type: 'text', of: ({ key }) => key },
  { head: 'name', type: 'text', of: ({ label }) => label },
  { head: 'truth', type: 'text', of: ({ truth }) => truth },
  { head: 'role', type: 'text', of: ({ role }) => role ?? '' },
  { head: 'reasons', type: 'text', of: ({ reasons }) => reasons.join(' ') },
  { head: 'claimed', type: 'number', of: ({ claimed }) => claimed.length },
  { head: 'right', type: 'number', of: ({ right }) => right.length },
  { head: 'wrong_reason', type: 'number', of: ({ wrongReason }) => wrongReason.length },
  { head: 'wrong', type: 'number', of: ({ wrong }) => wrong.length },
  { head: 'missed', type: 'number', of: ({ missed }) => missed.length },
  { head: 'traced', type: 'number', of: ({ traced }) => traced.length },
  { head: 'frozen', type: 'number', of: ({ frozen }) => frozen.length },
];

const transactionColumns: readonly Column<ConsensusTransaction>[] = [
  { head: 'transaction', type: 'text', of: ({ id }) => id },
  { head: 'time', type: 'time', of: ({ at }) => at },
  { head: 'from', type: 'text', of: ({ from }) => from },
  { head: 'to', type: 'text', of: ({ to }) => to },
  { head: 'amount', type: 'number', of: ({ amount }) => amount },
  { head: 'true_flow', type: 'number', of: (one) => (one.true ? 1 : 0) },
  { head: 'marked', type: 'number', of: ({ marked }) => marked.length },
];

const questionColumns: readonly Column<Item>[] = [
  { head: 'question', type: 'text', of: ({ question }) => question },
  { head: 'type', type: 'text', of: ({ type }) => type },
  { head: 'p', type: 'number', of: ({ p }) => p },
  { head: 'discrimination', type: 'number', of: ({ discrimination }) => discrimination },
  { head: 'upper_lower', type: 'number', of: ({ upperLower }) => upperLower },
  { head: 'empty', type: 'number', of: ({ empty }) => empty },
  { head: 'signs', type: 'text', of: ({ signs }) => signs.join(' ') },
];
