/** What a trainer may change, as values; `applyEdit` is the one door. A project is a base and an append-only log of these. */
import type { Party } from '../dataset/dataset.ts';
import type { Answer, Hint, Question, Words } from '../exercise/exercise.ts';
import type { Detour, HintStep, Role, TrueClaim, TrueGap } from '../exercise/key.ts';
import type { Recipe } from '../scenario/recipe.ts';
import type { Workbook, WorkbookAccount, WorkbookHead, WorkbookRelation, WorkbookTransaction } from './workbook.ts';

export type Edit =
  | { readonly type: 'head'; readonly fields: Partial<WorkbookHead> }
  /** Adds the row, or replaces the one with the same id. `before`: the id it had when the id itself was changed; everything that named it follows. */
  | { readonly type: 'party'; readonly row: Party; readonly before?: string }
  | { readonly type: 'account'; readonly row: WorkbookAccount; readonly before?: string }
  /** A relation's id follows from its ends and type whatever `row.id` says; '' there adds a new one. */
  | { readonly type: 'relation'; readonly row: WorkbookRelation; readonly before?: string }
  | { readonly type: 'transaction'; readonly row: WorkbookTransaction; readonly before?: string }
  | { readonly type: 'listing'; readonly row: Workbook['listings'][number]; readonly before?: string }
  | { readonly type: 'question'; readonly row: Question; readonly answer: Answer; readonly before?: string }
  /** Removes rows by id, and what the key says of them. A party that still holds accounts is refused with an issue, so is an account with transactions. */
  | { readonly type: 'remove'; readonly table: Table; readonly ids: readonly string[] }
  /** null takes the role away. */
  | { readonly type: 'role'; readonly parties: readonly string[]; readonly role: Role | null; readonly cell: string }
  | { readonly type: 'cell'; readonly id: string; readonly title: Words }
  | { readonly type: 'flow'; readonly transactions: readonly string[]; readonly on: boolean }
  | { readonly type: 'ends'; readonly accounts: readonly string[]; readonly end: 'source' | 'end-user' | null }
  | { readonly type: 'claim'; readonly claim: TrueClaim }
  | { readonly type: 'unclaim'; readonly party: string; readonly reason: TrueClaim['reason'] }
  | { readonly type: 'listed'; readonly party: string; readonly listing: string | null }
  | { readonly type: 'decoy'; readonly party: string; readonly why: Words | null }
  | { readonly type: 'covered'; readonly party: string; readonly why: Words | null }
  | { readonly type: 'gap'; readonly gap: TrueGap }
  | { readonly type: 'ungap'; readonly id: string }
  /** The way round at this place of the key's list; one place beyond the last adds, null takes away. */
  | { readonly type: 'detour'; readonly place: number; readonly detour: Detour | null }
  /** Adds the hint or replaces the one with the same id; null: no step, so that it never costs anything. */
  | { readonly type: 'hint'; readonly hint: Hint; readonly step: HintStep | null }
  | { readonly type: 'unhint'; readonly id: string }
  /** Deals new ids to all parties, accounts and transactions, so that rows added by hand do not show by theirs. `seed`: 32 hex digits or more. */
  | { readonly type: 'relabel'; readonly seed: string };

export type Table = 'parties' | 'accounts' | 'relations' | 'transactions' | 'listings' | 'questions';

/** Where a project starts from. The seed never leaves the trainer's browser. */
export type Base =
  | { readonly kind: 'recipe'; readonly recipe: Recipe; readonly seed: string }
  /** Files kept in the browser's store under this id. */
  | { readonly kind: 'files'; readonly dataset: string };

/** `at`: UTC ms. A `base` entry begins anew from another base (a changed recipe); undo brings back what was before. */
export type ProjectAction = { readonly at: number } & (
  | { readonly type: 'edit'; readonly edit: Edit }
  | { readonly type: 'base'; readonly base: Base }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** Names the present state, to come back to. */
  | { readonly type: 'version'; readonly name: string }
  | { readonly type: 'restore'; readonly version: number }
);
