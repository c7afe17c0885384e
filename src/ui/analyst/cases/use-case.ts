/** One case: what the worker has on its subject, the draft as it stands, and saving a changed one. */
import { draftOf, type CaseMaterial, type CaseSubject, type CaseWork } from '../../../core/casework/case-material.ts';
import { firstDraft } from '../../../core/casework/first-draft.ts';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { CaseDraft } from '../../../core/exercise/case-draft.ts';
import type { Work } from '../../../core/exercise/work.ts';
import type { CaseTerms } from '../../../i18n/casework/case-words.ts';
import { useInfo, useSession, useWork } from '../../store/session.ts';
import { useDesk, type Asked } from '../../store/use-desk.ts';

/** What of the work the worker needs. */
export function caseWork({ claims, marked, gaps, plan, notes, cases }: Work): CaseWork {
  return { claims, marked, gaps, plan, notes, cases };
}

/** Differs after every action and when a list lands. */
function useWorkState(): string {
  const log = useSession((s) => s.attempt?.log.length ?? 0);
  const id = useSession((s) => s.attempt?.id ?? '');
  const landed = useSession((s) => s.landed.length);
  return `${id} ${log} ${landed}`;
}

export function useSubjects(): Asked<readonly CaseSubject[]> {
  const work = useWork();
  return useDesk(`case subjects ${useWorkState()}`, (api) => api.caseSubjects(caseWork(work)));
}

export interface OpenCase {
  readonly material: CaseMaterial;
  readonly draft: CaseDraft;
  /** Whether anything was written yet. */
  readonly begun: boolean;
  readonly readOnly: boolean;
  readonly save: (change: Partial<CaseDraft>) => void;
}

/** Null until the worker has answered for this subject. */
export function useCase(subject: NodeKey | null): Asked<OpenCase> {
  const work = useWork();
  const act = useSession((s) => s.act);
  const state = useWorkState();
  const { value, loading, error } = useDesk(subject === null ? '' : `case ${subject} ${state}`, (api) =>
    subject === null ? Promise.reject(new Error('node-unknown')) : api.caseMaterial(caseWork(work), subject),
  );
  if (value === null || value.subject !== subject) return { value: null, loading, error };
  const stored = draftOf(work, value.subject);
  const draft = stored ?? firstDraft(value);
  const save = (change: Partial<CaseDraft>) => act({ type: 'case', draft: { ...draft, ...change } });
  const open = { material: value, draft, begun: stored !== null, readOnly: work.submittedAt !== null, save };
  return { value: open, loading, error };
}

/** What a document says of the data it is made from. */
export function useCaseTerms(preparedAt: number): CaseTerms {
  const { exercise, period, baseCurrency, baseDigits } = useInfo();
  const title = useSession((s) => s.title);
  return { exercise: exercise?.title ?? title, preparedAt, period, baseCurrency, baseDigits };
}
