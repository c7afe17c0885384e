/** What goes out of a debrief: the report's lines, tables, JSON lines, statements. */
import { compareSteps, stepsPerTeam, type Comparison } from '../core/debrief/comparison.ts';
import { timesOf } from '../core/debrief/clock.ts';
import { csvOf, type Column } from '../core/debrief/csv-table.ts';
import { exportCsv } from '../core/debrief/export-csv.ts';
import { exportLines } from '../core/debrief/export-lines.ts';
import { writeXapi, xapiStatements } from '../core/debrief/export-xapi.ts';
import { reportOf, type ReportSection } from '../core/debrief/report.ts';
import type { DebriefState } from '../core/debrief/session.ts';
import type { HopRef } from '../core/debrief/true-path.ts';
import { teamLabel } from '../core/debrief/team-label.ts';
import type { AfterActionRow } from '../core/debrief/after-action.ts';
import type { Lesson } from '../core/debrief/lesson.ts';
import { utf8 } from '../core/dataset/utf8.ts';
import { writeZip } from '../csv/zip-writer.ts';
import { captionOf } from './debrief-desk-captions.ts';
import { hopFact } from './debrief-desk-side.ts';
import { gradeInTurns, onceInTurns, searchingSteps, type Once } from './debrief-desk-turns.ts';
import type { Turns } from './turns.ts';
import type { DebriefClass } from './debrief-desk.ts';
import type { LoggedAction, ReportView, RoomsApi } from './debrief-protocol-plans.ts';

const searchTime = 2_000;
const mostEvaluations = 200_000;

/** `now`: ms on a clock that never goes back. */
export function reportDesk(
  present: () => DebriefClass,
  now: () => number,
  turns: Turns,
): Pick<RoomsApi, 'actions' | 'report' | 'export'> {
  const made = new WeakMap<DebriefClass, Once<Comparison>>();
  const compared = (opened: DebriefClass): Once<Comparison> => {
    const known = made.get(opened);
    if (known !== undefined) return known;
    const begin = () =>
      searchingSteps(now, searchTime, (expired) =>
        compareSteps(opened.lesson, { evaluations: mostEvaluations, expired }),
      );
    const fresh = onceInTurns(turns, opened.lesson.teams.length, stepsPerTeam, begin);
    made.set(opened, fresh);
    return fresh;
  };
  return {
    actions: async (team) => Promise.resolve(loggedActions(present(), team)),
    report: async (state, onRead) => {
      const opened = present();
      await gradeInTurns(turns, opened.lesson, onRead, true);
      const comparison = await compared(opened)(onRead);
      const sections = reportOf(opened.lesson, comparison, state);
      const keys = new Set(sections.flatMap(({ lines }) => lines.flatMap(({ subjects }) => subjects)));
      const { roster } = opened.standing;
      const labels = Object.fromEntries([...keys].map((key) => [key, roster.nameOf(key)]));
      return { sections, labels, ...hopsNamed(opened, sections) };
    },
    export: async (kind, state, names) => {
      const opened = present();
      const { lesson } = opened;
      switch (kind) {
        case 'lines':
          return Promise.resolve(new Blob([exportLines(lesson, names)], { type: 'application/x-ndjson' }));
        case 'xapi':
          return Promise.resolve(new Blob([writeXapi(xapiStatements(lesson))], { type: 'application/x-ndjson' }));
        case 'csv': {
          const comparison = await compared(opened)();
          const { teams, nodes, transactions, questions } = exportCsv(lesson, comparison, names);
          const tables = { teams, nodes, transactions, questions, 'after-action': afterAction(lesson, state, names) };
          const members = Object.entries(tables).map(([name, text]) => ({ name: `${name}.csv`, bytes: utf8(text) }));
          return Promise.resolve(new Blob([writeZip(members)], { type: 'application/zip' }));
        }
      }
    },
  };
}

/** Facts of a line that are ids of hops. */
const hopNames = ['missed', 'after', 'instead', 'transaction', 'gap'] as const;

function hopsNamed(opened: DebriefClass, sections: readonly ReportSection[]): Pick<ReportView, 'payments' | 'hands'> {
  const { roster } = opened.standing;
  const gaps = new Set(opened.lesson.key.gaps.map(({ id }) => id));
  const named = sections.flatMap(({ lines }) =>
    lines.flatMap(({ facts }) => hopNames.map((name) => facts[name]).filter((id) => typeof id === 'string')),
  );
  const ids = [...new Set(named)];
  const facts = (known: readonly string[], refOf: (id: string) => HopRef) =>
    Object.fromEntries(known.map((id) => [id, hopFact(opened, refOf(id))]));
  return {
    payments: facts(
      ids.filter((id) => roster.indexOf(id) >= 0),
      (tx) => ({ tx }),
    ),
    hands: facts(
      ids.filter((id) => gaps.has(id)),
      (gap) => ({ gap }),
    ),
  };
}

function loggedActions({ lesson, standing }: DebriefClass, id: string): readonly LoggedAction[] {
  const team = lesson.teams.find((one) => one.id === id);
  if (team === undefined) return [];
  const [times] = timesOf([team], 'start');
  const caption = captionOf(standing.roster);
  return team.deeds.flatMap(({ index, action, altered }) =>
    altered.length === 0 && action.type !== 'submit'
      ? []
      : [{ action: index, when: times[index] ?? 0, caption: caption(action) }],
  );
}

function afterAction({ teams }: Lesson, { rows }: DebriefState, names: boolean): string {
  const label = new Map(teams.map((team) => [team.id, teamLabel(team, names)]));
  const columns: readonly Column<AfterActionRow>[] = [
    { head: 'objective', type: 'text', of: ({ objective, title }) => (objective === 'own' ? title : objective) },
    { head: 'observation', type: 'text', of: ({ observation }) => observation },
    {
      head: 'actions',
      type: 'text',
      of: ({ links }) => links.map(({ team, action }) => `${label.get(team) ?? team}:${action}`).join(' '),
    },
    { head: 'rating', type: 'text', of: ({ rating }) => rating ?? '' },
    { head: 'improvement', type: 'text', of: ({ improvement }) => improvement },
    { head: 'owner', type: 'text', of: ({ owner }) => owner },
  ];
  return csvOf(columns, rows);
}
