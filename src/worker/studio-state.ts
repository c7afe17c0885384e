/** What the screen is told of a project after each action. */
import type { Project } from '../core/workbook/project.ts';
import type { Workbook } from '../core/workbook/workbook.ts';
import type { StudioState } from './studio-protocol.ts';

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
    },
    issues,
    canUndo: project.past.length > 0,
    canRedo: project.future.length > 0,
    versions: project.versions.map(({ name, at }) => ({ name, at })),
    base: project.present.base,
  };
}
