/** The listing case a team wrote, as it stands in its work: purpose, criteria, facts with their rows, what it concludes, the rights check. */
import { rightsChecks, type CaseDraft } from '../../../core/exercise/case-draft.ts';
import type { SwapView } from '../../../worker/debrief-protocol-plans.ts';
import { useDebrief } from '../../store/debrief.ts';
import { useWords } from '../../store/settings.ts';
import { factWords } from '../consensus/evidence-rows.tsx';

/** Rows named beside a fact that is in the team's own words. */
const mostCites = 6;

export function CaseDraftView({ draft, swap }: { readonly draft: CaseDraft; readonly swap: SwapView }) {
  const { t, format } = useWords();
  const opened = useDebrief((s) => s.opened);
  if (opened === null) return null;
  const { purpose, criteria, facts, analysis, unknown, rights } = draft;
  const rowWords = (ref: string) => {
    const fact = swap.facts[ref];
    return fact === undefined ? ref : factWords(t, format, opened, fact);
  };
  const kept = facts.filter((fact) => fact.kept);
  return (
    <details className="debrief-case" open>
      <summary>{t('debriefRoles.draft')}</summary>
      <p>{t(`cases.purpose-${purpose}`)}</p>
      <h4>{t('caseDoc.h-basis')}</h4>
      {criteria.length === 0 ? (
        <p className="faint">{t('caseDoc.noCriteria')}</p>
      ) : (
        <ul>
          {criteria.map((code) => (
            <li key={code}>{t(`caseDoc.criterion-${code}`)}</li>
          ))}
        </ul>
      )}
      <h4>{t('caseDoc.h-facts')}</h4>
      {kept.length === 0 ? (
        <p className="faint">{t('debriefRoles.noRows')}</p>
      ) : (
        <ol>
          {kept.map(({ id, text, cites }) => (
            <li key={id}>
              {text === '' ? cites.slice(0, mostCites).map(rowWords).join('; ') : text}
              {text !== '' && <span className="faint"> ({cites.slice(0, mostCites).map(rowWords).join('; ')})</span>}
              {cites.length > mostCites && (
                <span className="faint"> {t('debriefSeen.more', { count: cites.length - mostCites })}</span>
              )}
            </li>
          ))}
        </ol>
      )}
      <h4>{t('caseDoc.h-analysis')}</h4>
      <p className={analysis === '' ? 'faint' : 'debrief-why'}>
        {analysis === '' ? t('caseDoc.noAnalysis') : analysis}
      </p>
      {unknown !== '' && (
        <>
          <h4>{t('caseDoc.h-unknown')}</h4>
          <p className="debrief-why">{unknown}</p>
        </>
      )}
      <h4>{t('caseDoc.h-rights')}</h4>
      <ul>
        {rightsChecks.map((check) => {
          const said = rights.find((one) => one.check === check);
          return (
            <li key={check}>
              {t(`caseDoc.check-${check}`)}: <b>{t(`caseDoc.answer-${said?.answer ?? 'open'}`)}</b>
              {said !== undefined && said.note !== '' && <span className="faint">. {said.note}</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
