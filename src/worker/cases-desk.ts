/** Answers what the room of cases and reports asks. */
import type { CaseMaterial, CaseSubject, CaseWork } from '../core/casework/case-material.ts';
import { caseSubjects } from '../core/casework/case-subjects.ts';
import type { CaseSource } from '../core/casework/fact-parts.ts';
import { gatherMaterial } from '../core/casework/gather-material.ts';
import { writeGoaml, type GoamlReport } from '../core/casework/goaml-report.ts';
import { subjectTransactions } from '../core/casework/subject-rows.ts';
import type { NodeKey } from '../core/dataset/dataset.ts';
import type { StrDraft } from '../core/exercise/case-draft.ts';
import type { LoadedDesk } from './loaded-desk.ts';

export interface StrRequest extends Omit<GoamlReport, 'transactions' | 'rates'> {
  readonly subject: NodeKey;
  readonly scope: StrDraft['scope'];
}

export interface CasesApi {
  /** Whom a case can be about. */
  caseSubjects(work: CaseWork): Promise<readonly CaseSubject[]>;
  caseMaterial(work: CaseWork, subject: NodeKey): Promise<CaseMaterial>;
  /** A report shaped as goAML, XML; null when no transaction would be in it. */
  strReport(work: CaseWork, request: StrRequest): Promise<Blob | null>;
}

export function casesDesk(loaded: () => LoadedDesk): CasesApi {
  const source = (): CaseSource => {
    const { directory, listings, hits } = loaded();
    return { directory, listings: listings(), hits: hits() };
  };
  return {
    caseSubjects: async (work) => caseSubjects(loaded().directory, work),
    caseMaterial: async (work, subject) => gatherMaterial(source(), work, subject),
    strReport: async (work, { subject, scope, ...report }) => {
      const { directory, info } = loaded();
      const transactions = scope === 'marked' ? work.marked : subjectTransactions(directory, work, subject);
      const text = writeGoaml(directory, { ...report, transactions, rates: info.rates });
      return text === null ? null : new Blob([text], { type: 'application/xml' });
    },
  };
}
