/** A finding as a sentence: its code chooses the words, its facts fill them in. */
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { Finding } from '../../../core/grading/scorecard.ts';
import type { Reveal } from '../../../worker/protocol.ts';
import { translateCode, type Values } from '../../../i18n/translate.ts';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';

interface Sentence {
  readonly text: string;
  /** Why it is so, in the key's words; '' when the key says nothing. */
  readonly why: string;
}

/** What the key says of the party a finding is about. */
function whyOf(finding: Finding, reveal: Reveal, language: 'en' | 'ru' | 'kk'): string {
  const ids = finding.subjects.map((key) => key.slice(key.indexOf(':') + 1));
  const of = (party: string) => ids.includes(party);
  switch (finding.code) {
    case 'claim-right':
    case 'claim-wrong-reason':
    case 'claim-missed':
      return reveal.key.claims.find((c) => of(c.party))?.why[language] ?? '';
    case 'claim-wrong-party':
    case 'harm-frozen-innocent':
    case 'harm-flagged-innocent':
      return reveal.key.decoys.find((d) => of(d.party))?.why[language] ?? '';
    case 'harm-covered-payment':
    case 'covered-left-alone':
      return reveal.key.covered.find((c) => of(c.party))?.why[language] ?? '';
    default:
      return '';
  }
}

/** Facts whose names end in `Amount` are base-currency minor units, in `Share` 0..1, in `Time` UTC ms; others are as they are. */
export function useSentence(reveal: Reveal, more: { readonly [key: string]: string }): (finding: Finding) => Sentence {
  const { t, format, language } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const labelOf = (key: NodeKey) => reveal.labels[key] ?? more[key] ?? key.slice(key.indexOf(':') + 1);
  const fact = (name: string, value: string | number): string | number => {
    if (typeof value === 'string') return value;
    if (/amount$/i.test(name)) return format.money(Math.round(value), baseCurrency, baseDigits);
    if (/share$/i.test(name)) return format.percent(value);
    if (/time$/i.test(name)) return `${format.dateTime(value)} ${t('app.utc')}`;
    return name === 'count' ? value : format.number(value, 2);
  };
  return (finding) => {
    const values: { [name: string]: string | number } = Object.fromEntries(
      Object.entries(finding.facts).map(([n, v]) => [n, fact(n, v)]),
    );
    values['names'] = format.list(finding.subjects.map(labelOf));
    if (finding.reason !== undefined) values['reason'] = t(`flag.reason-${finding.reason}`);
    const claimed = finding.facts['claimed'];
    if (typeof claimed === 'string')
      values['claimed'] = translateCode(language, 'flag', `reason-${claimed}`, {}, claimed);
    return {
      text: translateCode(language, 'findings', finding.code, values as Values, finding.code),
      why: whyOf(finding, reveal, language),
    };
  };
}
