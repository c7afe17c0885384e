/** The rows the class rested its claims on, beside those that prove it. */
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import type { Translate } from '../../../i18n/translate.ts';
import type { Format } from '../../../i18n/format.ts';
import type { EvidenceFact, OpenClass, SubjectView } from '../../../worker/debrief-protocol.ts';
import { useDebrief } from '../../store/debrief.ts';
import { useWords } from '../../store/settings.ts';

const mostRows = 40;

export function factWords(
  t: Translate,
  format: Format,
  money: Pick<OpenClass, 'baseCurrency' | 'baseDigits'>,
  fact: EvidenceFact,
): string {
  switch (fact.kind) {
    case 'transaction':
      return t('debriefSeen.factTransaction', {
        id: fact.id,
        from: fact.from,
        to: fact.to,
        amount: format.money(fact.amount, money.baseCurrency, money.baseDigits),
        at: format.dateTime(fact.at),
      });
    case 'relation':
      return `${fact.from} → ${fact.to}: ${t(`inspector.relation-${fact.type}`)}`;
    case 'listing':
      return t('debriefSeen.factListing', { id: fact.id, name: fact.name });
    case 'unknown':
      return fact.id;
  }
}

export function EvidenceRows({ view }: { readonly view: SubjectView }) {
  const { t, format } = useWords();
  const opened = useDebrief((s) => s.opened);
  if (opened === null || view.evidence.length === 0) return <p className="faint">{t('debriefSeen.noEvidence')}</p>;
  const claimants = view.teams.filter(({ claims }) => claims.some(({ stands }) => stands)).length;
  return (
    <ul className="debrief-evidence">
      {view.evidence.slice(0, mostRows).map(({ ref, teams, needed, fact }) => (
        <li key={ref}>
          <span
            className={needed ? 'good' : 'faint'}
            title={t(needed ? 'debriefSeen.proves' : 'debriefSeen.provesNot')}
          >
            {needed ? <IconCircleCheck size={15} aria-hidden /> : <IconCircleDashed size={15} aria-hidden />}
            <span className="debrief-hidden">{t(needed ? 'debriefSeen.proves' : 'debriefSeen.provesNot')}</span>
          </span>
          <span>{factWords(t, format, opened, fact)}</span>
          <span className="num">{t('debrief.share', { n: teams.length, total: claimants })}</span>
        </li>
      ))}
      {view.evidence.length > mostRows && (
        <li className="faint">{t('debriefSeen.more', { count: view.evidence.length - mostRows })}</li>
      )}
    </ul>
  );
}
