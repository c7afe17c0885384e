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

const times = new Set(['at', 'earliest', 'latest', 'decision']);
const moneyAlways = new Set(['blocked', 'total', 'least']);
/** Facts that are money only in some findings: elsewhere they are points, pairs or counts. */
const moneyIn: { readonly [fact: string]: (finding: Finding) => boolean } = {
  amount: (finding) => finding.facts['objective'] === undefined || finding.facts['objective'] === 'funds',
  most: (finding) => finding.code === 'gap-missed',
  lost: (finding) => finding.code === 'freeze-too-late' && finding.facts['objective'] === 'funds',
  initial: (finding) => finding.facts['objective'] === 'funds',
  value: (finding) => finding.facts['objective'] === 'funds',
  best: (finding) => finding.facts['objective'] === 'funds',
};
/** Facts that are codes with words of their own. */
const codes: { readonly [fact: string]: readonly [room: string, prefix: string] } = {
  claimed: ['flag', 'reason-'],
  expected: ['flag', 'reason-'],
  wrong: ['findings', 'gap-differs-'],
  cause: ['findings', 'cause-'],
};

/** Turns findings into sentences; names come from the revealed network, then from `more`. Fact names: core/grading/finding-facts.ts. */
export function useSentence(reveal: Reveal, more: { readonly [key: string]: string }): (finding: Finding) => Sentence {
  const { t, format, language } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const labelOf = (key: NodeKey) => reveal.labels[key] ?? more[key] ?? key.slice(key.indexOf(':') + 1);
  const fact = (finding: Finding, name: string, value: string | number): string | number => {
    const code = codes[name];
    if (typeof value === 'string')
      return code === undefined ? value : translateCode(language, code[0], `${code[1]}${value}`, {}, value);
    if (times.has(name)) return `${format.dateTime(value)} ${t('app.utc')}`;
    if (moneyAlways.has(name) || moneyIn[name]?.(finding) === true)
      return format.money(Math.round(value), baseCurrency, baseDigits);
    return name === 'count' ? value : format.number(value, 2);
  };
  return (finding) => {
    const values: { [name: string]: string | number } = Object.fromEntries(
      Object.entries(finding.facts).map(([name, value]) => [name, fact(finding, name, value)]),
    );
    values['names'] = format.list(finding.subjects.map(labelOf));
    const text = translateCode(language, 'findings', finding.code, values as Values, finding.code);
    return { text, why: whyOf(finding, reveal, language) };
  };
}
