/** The listing beside the party, fact by fact: what agrees, what differs, what nobody can tell. */
import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react';
import type { FactVerdict, ScreeningCase } from '../../../core/desk/screening-answer.ts';
import { useWords } from '../../store/settings.ts';
import { factValues } from './fact-words.ts';

const icons: { readonly [verdict in FactVerdict]: typeof IconCheck } = {
  agrees: IconCheck,
  differs: IconX,
  unknown: IconQuestionMark,
};
const colours: { readonly [verdict in FactVerdict]: string } = { agrees: 'good', differs: 'bad', unknown: 'faint' };

function Values({ values }: { readonly values: readonly string[] }) {
  const { t } = useWords();
  if (values.length === 0) return <span className="faint">{t('lab.silent')}</span>;
  return (
    <>
      {values.map((value) => (
        <div key={value}>
          <bdi>{value}</bdi>
        </div>
      ))}
    </>
  );
}

function Name({ text, latin, note }: { readonly text: string; readonly latin: string; readonly note: string }) {
  return (
    <div>
      <bdi>{text}</bdi>
      {latin !== '' && <span className="latin"> {latin}</span>}
      {note !== '' && <span className="faint"> · {note}</span>}
    </div>
  );
}

export function FactTable({ shown }: { readonly shown: ScreeningCase }) {
  const { t, format } = useWords();
  const { listing, subject } = shown;
  const best = shown.names.find((name) => name.best);
  return (
    <table className="lab-facts">
      <caption>{t('lab.sideBySide')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('lab.fact')}</th>
          <th scope="col">{t('lab.ourParty', { id: subject.id })}</th>
          <th scope="col">{t('lab.listingOf', { uid: listing.uid })}</th>
          <th scope="col">{t('lab.compared')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('lab.fact-name')}</th>
          <td>
            {shown.ours.map((name) => (
              <Name
                key={name.text}
                text={name.text}
                latin={name.latin}
                note={shown.ours.length > 1 && name.best ? t('lab.comparedName') : ''}
              />
            ))}
          </td>
          <td>
            {best === undefined ? (
              <bdi>{shown.hit.name}</bdi>
            ) : (
              <Name text={best.text} latin={best.latin} note={t(`flag.quality-${best.quality}`)} />
            )}
          </td>
          <td className="faint">{t('lab.seeWords')}</td>
        </tr>
        {shown.facts.map((line) => {
          const Icon = icons[line.verdict];
          return (
            <tr key={line.fact} data-fact={line.fact}>
              <th scope="row">{t(`lab.fact-${line.fact}`)}</th>
              <td>
                <Values values={factValues(t, format, 'ours', line, shown)} />
              </td>
              <td>
                <Values values={factValues(t, format, 'listed', line, shown)} />
              </td>
              <td className={`lab-compared ${colours[line.verdict]}`}>
                <Icon size={14} aria-hidden /> {t(`lab.compare-${line.verdict}`)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
