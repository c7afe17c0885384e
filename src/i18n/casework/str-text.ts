/** What the report says in words where the trainee has written nothing: why, what is done, and that it is training. */
import type { CaseMaterial } from '../../core/casework/case-material.ts';
import { goamlVersion } from '../../core/casework/goaml-report.ts';
import { caseLimits, type CaseDraft } from '../../core/exercise/case-draft.ts';
import type { Language } from '../../core/exercise/exercise.ts';
import { measureTexts } from './case-document.ts';
import { caseWords, type CaseTerms } from './case-words.ts';
import { factText } from './fact-text.ts';

export interface StrText {
  readonly reason: string;
  readonly action: string;
  readonly mark: string;
}

/** The draft's own texts go before these; the facts are the kept ones, as many whole as there is room for. */
export function strText(material: CaseMaterial, draft: CaseDraft, language: Language, terms: CaseTerms): StrText {
  const words = caseWords(language, terms);
  const { t, format } = words;
  const claims = format.list([...new Set(material.claims.map(({ reason }) => t(`caseDoc.claim-${reason}`)))]);
  const name = material.latin === '' ? material.label : `${material.label} – ${material.latin}`;
  let reason = claims === '' ? t('caseDoc.strReasonBare', { name }) : t('caseDoc.strReason', { name, claims });
  let number = 0;
  for (const fact of draft.facts.filter(({ kept }) => kept)) {
    const line = `\n${++number}. ${factText(words, fact, material.parts[fact.id] ?? [])}`;
    if (reason.length + line.length > caseLimits.reason) break;
    reason += line;
  }
  const measures = measureTexts(words, material);
  return {
    reason: draft.str.reason.trim() === '' ? reason : draft.str.reason,
    action: draft.str.action.trim() === '' ? measures.join('\n') : draft.str.action,
    mark: t('caseDoc.strMark', { version: goamlVersion }),
  };
}
