/** What the screen is told of a project after each action. */
import type { ObjectiveName } from '../core/exercise/exercise.ts';
import type { Project } from '../core/workbook/project.ts';
import type { Workbook } from '../core/workbook/workbook.ts';
import type { StudioState } from './studio-protocol.ts';

const objectives = ['funds', 'pairwise', 'largest', 'fragmentation'] as const satisfies readonly ObjectiveName[];

export function stateOf(project: Project, workbook: Workbook, issues: StudioState['issues']): StudioState {
  const { head, key } = workbook;
  const { funds } = key.optimum;
  return {
    head,
    figures: {
      parties: workbook.parties.length,
      accounts: workbook.accounts.length,
      transactions: workbook.transactions.length,
      relations: workbook.relations.length,
      listings: workbook.listings.length,
      questions: workbook.questions.length,
      members: Object.keys(key.roles).length,
      trueFlows: key.trueFlows.length,
      claims: key.claims.length,
      initial: funds?.initial ?? null,
      optimum: funds?.value ?? null,
      proved: funds?.proved ?? false,
      unproved: objectives.flatMap((objective) => {
        const one = key.optimum[objective];
        return one === undefined || one.proved ? [] : [{ objective, value: one.value, bound: one.bound }];
      }),
    },
    issues,
    canUndo: project.past.length > 0,
    canRedo: project.future.length > 0,
    versions: project.versions.map(({ name, at }) => ({ name, at })),
    base: project.present.base,
  };
}
