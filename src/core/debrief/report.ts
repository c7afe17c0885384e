/** The printed report of a debrief as sections of coded lines with facts; i18n has the sentences. It tells totals by team only where ranking is on. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { EvidenceRef } from '../exercise/work.ts';
import type { AfterActionRow, RecordedVerdict } from './after-action.ts';
import type { Comparison } from './comparison.ts';
import type { Lesson } from './lesson.ts';
import { countVotes, type DebriefState } from './session.ts';
import type { HopRef } from './true-path.ts';

export type ReportSectionCode =
  | 'class'
  | 'scores'
  | 'seen'
  | 'paths'
  | 'strategies'
  | 'plans'
  | 'knowledge'
  | 'swap'
  | 'after-action';

export type ReportCode =
  | 'class-size'
  | 'section-spread'
  | 'team-total'
  | 'all-right'
  | 'unseen-party'
  | 'unseen-flow'
  | 'unseen-gap'
  | 'over-flagged'
  | 'over-marked'
  | 'disputed'
  | 'parting'
  | 'team-left'
  | 'team-kept'
  | 'first-flag'
  | 'strategy'
  | 'team-plan'
  | 'best-plan'
  | 'merged-plan'
  | 'votes'
  | 'question'
  | 'reliability'
  | 'verdict'
  | 'row';

export interface ReportLine {
  readonly code: ReportCode;
  /** Numbers, codes and ids for the sentence. Amounts are base-currency minor units, times UTC ms, spans seconds. */
  readonly facts: { readonly [name: string]: string | number };
  readonly subjects: readonly NodeKey[];
  readonly evidence: readonly EvidenceRef[];
  /** Places in `lesson.teams`. */
  readonly teams: readonly number[];
}

export interface ReportSection {
  readonly code: ReportSectionCode;
  readonly lines: readonly ReportLine[];
}

/** Sections without a line are left out. Rows and verdicts keep what people typed in their facts. */
export function reportOf(lesson: Lesson, comparison: Comparison, state: DebriefState): readonly ReportSection[] {
  const sections: readonly ReportSection[] = [
    { code: 'class', lines: classLines(lesson) },
    { code: 'scores', lines: scoreLines(lesson, comparison, state.ranking) },
    { code: 'seen', lines: seenLines(comparison) },
    { code: 'paths', lines: pathLines(comparison) },
    { code: 'strategies', lines: strategyLines(comparison) },
    { code: 'plans', lines: planLines(lesson, comparison, state) },
    { code: 'knowledge', lines: knowledgeLines(comparison) },
    { code: 'swap', lines: state.verdicts.map((verdict) => verdictLine(lesson, verdict)) },
    { code: 'after-action', lines: state.rows.map((row) => rowLine(lesson, row)) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function line(code: ReportCode, facts: ReportLine['facts'], more: Partial<ReportLine> = {}): ReportLine {
  return { code, facts, subjects: [], evidence: [], teams: [], ...more };
}

function classLines({ teams }: Lesson): readonly ReportLine[] {
  const handedIn = teams.filter(({ attempt }) => attempt.work.submittedAt !== null).length;
  return [line('class-size', { teams: teams.length, handedIn })];
}

function scoreLines({ teams }: Lesson, { distributions }: Comparison, ranking: boolean): readonly ReportLine[] {
  const spreads = distributions.map(({ of, spread }) => {
    const { least, lowerQuartile, median, upperQuartile, most, mean, to } = spread;
    return line('section-spread', { of, least, lowerQuartile, median, upperQuartile, most, mean, worth: to });
  });
  if (!ranking) return spreads;
  const order = teams.map(({ card }, team) => ({ team, total: card.total })).toSorted((a, b) => b.total - a.total);
  return [...spreads, ...order.map(({ team, total }) => line('team-total', { total }, { teams: [team] }))];
}

function seenLines({ consensus }: Comparison): readonly ReportLine[] {
  const { nodes, transactions, unseen, overFlagged, disputed, teams } = consensus;
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const parties = new Set([...overFlagged.parties, ...disputed]);
  const right = nodes.filter((node) => node.kind === 'party' && teams > 0 && node.right.length === teams);
  const flow = new Set(unseen.transactions);
  const amount = transactions.reduce((sum, one) => sum + (flow.has(one.id) ? one.amount : 0), 0);
  const marked = new Map(transactions.map((one) => [one.id, one]));
  return [
    ...right.map(({ key, label }) => line('all-right', { party: label }, { subjects: [key] })),
    ...unseen.parties.map((key) => {
      const node = byKey.get(key);
      return line('unseen-party', { party: node?.label ?? '', role: node?.role ?? '' }, { subjects: [key] });
    }),
    ...(flow.size === 0
      ? []
      : [
          line(
            'unseen-flow',
            { count: flow.size, amount },
            { evidence: [...flow].map((id): EvidenceRef => `tx:${id}`) },
          ),
        ]),
    ...unseen.gaps.map((gap) => line('unseen-gap', { gap })),
    ...[...parties].flatMap((key) => {
      const node = byKey.get(key);
      if (node === undefined) return [];
      const { label, truth, claimed, frozen } = node;
      const code = overFlagged.parties.includes(key) ? 'over-flagged' : 'disputed';
      const facts = { party: label, truth, claimed: claimed.length, frozen: frozen.length, of: teams };
      return [line(code, facts, { subjects: [key], teams: claimed })];
    }),
    ...overFlagged.transactions.map((id) =>
      line(
        'over-marked',
        { transaction: id, marked: marked.get(id)?.marked.length ?? 0, of: teams },
        { evidence: [`tx:${id}`], teams: marked.get(id)?.marked ?? [] },
      ),
    ),
  ];
}

const mostPartings = 5;

function pathLines({ partings, divergences, chronicles }: Comparison): readonly ReportLine[] {
  const rows = (ref: HopRef): readonly EvidenceRef[] => ('tx' in ref ? [`tx:${ref.tx}`] : []);
  const nameOf = (ref: HopRef) => ('tx' in ref ? ref.tx : ref.gap);
  return [
    ...partings
      .filter(({ left }) => left.length > 0)
      .slice(0, mostPartings)
      .map(({ missed, hop, at, amount, left }) =>
        line(
          'parting',
          { hop, missed: nameOf(missed), at, amount, count: left.length },
          { evidence: rows(missed), teams: left },
        ),
      ),
    ...divergences.map(({ moment, lost }, team) => {
      if (moment === null) return line('team-kept', {}, { teams: [team] });
      const { kind, missed, after, instead, hop } = moment;
      const facts = {
        kind,
        hop,
        missed: nameOf(missed),
        after: after === null ? '' : nameOf(after),
        instead: instead?.tx ?? '',
        lost,
      };
      const evidence = [...rows(missed), ...(instead === null ? [] : [`tx:${instead.tx}` as const])];
      return line('team-left', facts, { evidence, teams: [team] });
    }),
    ...chronicles.flatMap(({ firstTrueFlag }, team) =>
      firstTrueFlag === null ? [] : [line('first-flag', { seconds: firstTrueFlag.after / 1000 }, { teams: [team] })],
    ),
  ];
}

function strategyLines({ fingerprints }: Comparison): readonly ReportLine[] {
  const found = [...new Set(fingerprints.map(({ strategy }) => strategy))].toSorted();
  return found.map((strategy) => {
    const teams = fingerprints.flatMap((one, team) => (one.strategy === strategy ? [team] : []));
    return line('strategy', { strategy, count: teams.length }, { teams });
  });
}

function planLines({ teams }: Lesson, { plans }: Comparison, state: DebriefState): readonly ReportLine[] {
  const codes = { team: 'team-plan', best: 'best-plan', merged: 'merged-plan', baseline: null } as const;
  const lines = plans.plans.flatMap(({ source, score, onFront }): readonly ReportLine[] => {
    const code = codes[source.kind];
    if (code === null) return [];
    const { value, initial, cost, budget, harm, legal } = score;
    const facts = {
      value,
      initial,
      score: score.score,
      cost,
      budget,
      harm: harm.points,
      lawfulBlocked: harm.lawfulBlocked,
      basisRight: legal.right,
      basisAbsent: legal.absent,
      front: onFront ? 1 : 0,
      freezes: score.freezes.length,
    };
    const subjects = score.freezes.map(({ target }) => target);
    return [line(code, facts, { subjects, teams: source.kind === 'team' ? [source.team] : [] })];
  });
  const placeOf = new Map(teams.map(({ id }, team) => [id, team]));
  const votes = countVotes(state).map(({ choice, voters }) => {
    const chosen = choice.plan === 'team' ? placeOf.get(choice.team) : undefined;
    return line('votes', { plan: choice.plan, count: voters.length }, { teams: chosen === undefined ? [] : [chosen] });
  });
  return [...lines, ...votes];
}

function knowledgeLines({ items }: Comparison): readonly ReportLine[] {
  const questions = items.items.map(({ question, number, p, discrimination, upperLower, empty, signs }) =>
    line('question', {
      question,
      number,
      p,
      discrimination: discrimination ?? '',
      upperLower: upperLower ?? '',
      empty,
      signs: signs.join(' '),
    }),
  );
  const facts = { sat: items.sat, fewest: items.fewest, alpha: items.alpha ?? '' };
  return questions.length === 0 ? [] : [...questions, line('reliability', facts)];
}

function verdictLine(
  { teams }: Lesson,
  { defender, judge, subject, reason, verdict, note }: RecordedVerdict,
): ReportLine {
  const sides = [defender, judge].map((id) => teams.findIndex((team) => team.id === id));
  return line(
    'verdict',
    { reason, verdict, note },
    { subjects: [subject], teams: sides.filter((place) => place >= 0) },
  );
}

function rowLine({ teams }: Lesson, row: AfterActionRow): ReportLine {
  const { objective, title, observation, rating, improvement, owner, links } = row;
  const linked = links.flatMap(({ team }) => teams.findIndex(({ id }) => id === team)).filter((place) => place >= 0);
  const actions = links.map(({ action }) => action).join(' ');
  return line(
    'row',
    { objective, title, observation, rating: rating ?? '', improvement, owner, actions },
    { teams: [...new Set(linked)] },
  );
}
