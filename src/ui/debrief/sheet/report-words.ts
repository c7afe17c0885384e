/** Lines of the report as sentences. */
import type { ReportLine } from '../../../core/debrief/report.ts';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { Language } from '../../../core/exercise/exercise.ts';
import type { Format } from '../../../i18n/format.ts';
import { translateCode, type Translate, type Values } from '../../../i18n/translate.ts';
import type { ReportView } from '../../../worker/debrief-protocol-plans.ts';
import type { HopFact, OpenClass } from '../../../worker/debrief-protocol.ts';
import { clockTime } from '../clock-time.ts';

interface ReportSpeech extends Pick<ReportView, 'payments' | 'hands'> {
  readonly t: Translate;
  readonly format: Format;
  readonly language: Language;
  readonly opened: OpenClass;
  /** Name of the team at a place. */
  readonly team: (place: number) => string;
  readonly label: (key: NodeKey) => string;
}

/** Facts that are amounts of the base currency, spans, or codes with words of their own. */
const amounts: ReadonlySet<string> = new Set(['amount', 'lost', 'lawfulBlocked']);
const shares: ReadonlySet<string> = new Set(['score', 'p']);
const codes: { readonly [fact: string]: readonly [room: string, prefix: string] } = {
  of: ['debriefScores', 'of-'],
  strategy: ['debriefSide', 'strategy-'],
  reason: ['flag', 'reason-'],
  verdict: ['debriefRoles', 'verdict-'],
  objective: ['debriefSheet', 'objective-'],
  rating: ['debriefSheet', 'rating-'],
  kind: ['debriefReport', 'kind-'],
};

export function reportWords(speech: ReportSpeech): (line: ReportLine) => string {
  const { t, format, language, opened, team, label, payments, hands } = speech;
  const { baseCurrency, baseDigits, exercise, quiz } = opened;
  const money = (value: number) => format.money(value, baseCurrency, baseDigits);
  return (line) => {
    const { facts } = line;
    const values: { [name: string]: string | number } = {
      team: format.list(line.teams.map(team)),
      subject: format.list(line.subjects.map(label)),
    };
    for (const [name, value] of Object.entries(facts)) {
      const code = codes[name];
      if (typeof value === 'string') {
        // A class of nodes `of` is a code; a number of teams `of` is a number.
        values[name] =
          code === undefined || value === ''
            ? value
            : translateCode(language, code[0], `${code[1]}${value}`, {}, value);
      } else if (name === 'count') values[name] = value;
      else if (name === 'at') values[name] = format.date(value);
      else if (name === 'seconds') values[name] = clockTime(value * 1000);
      else if (amounts.has(name)) values[name] = money(value);
      else if (shares.has(name)) values[name] = format.percent(value);
      else if ((name === 'value' || name === 'initial') && exercise.objective === 'funds') values[name] = money(value);
      else if (line.code === 'section-spread') values[name] = format.number(value, isCount(line) ? 0 : 1);
      else values[name] = format.number(value, 2);
    }
    if (line.code === 'question') {
      const question = quiz?.questions.find(({ id }) => id === facts['question']);
      values['prompt'] = question?.prompt[language] ?? '';
    }
    // An id alone tells a reader nothing: who paid whom. What went from hand to hand is no row of the data, so its id says less still.
    for (const name of ['missed', 'after', 'instead', 'transaction', 'gap'] as const) {
      const id = facts[name];
      if (typeof id !== 'string' || id === '') continue;
      const payment = name === 'gap' || (name === 'missed' && isHandOver(line, id)) ? undefined : payments[id];
      const hand = payment === undefined ? hands[id] : undefined;
      if (hand !== undefined) {
        const bare = name === 'gap' || (name === 'missed' && line.code === 'parting');
        values[name] = bare ? between(hand) : t('debriefReport.hand-over', { id: between(hand) });
      } else if (payment !== undefined) values[name] = `${id} (${between(payment)})`;
    }
    return sentence(t, line, values);
  };
}

/** Minutes and actions are not points of so many: their most is the class's own. */
const isCount = ({ facts }: ReportLine) => facts['of'] === 'minutes' || facts['of'] === 'actions';

/** A hop not taken stands among the line's rows when it is a payment. */
function isHandOver({ evidence }: ReportLine, id: string | number | undefined): boolean {
  return id !== undefined && !evidence.includes(`tx:${id}`);
}

const between = ({ fromName, toName }: HopFact) => `${fromName} → ${toName}`;

function sentence(t: Translate, line: ReportLine, values: Values): string {
  const { code, facts } = line;
  switch (code) {
    case 'team-left':
      return [
        t(`debriefReport.team-left`, values),
        facts['after'] === '' ? '' : t('debriefReport.after', values),
        facts['instead'] === '' ? '' : t('debriefReport.instead', values),
      ]
        .filter((part) => part !== '')
        .join(' ');
    case 'parting':
      return t(isHandOver(line, facts['missed']) ? 'debriefReport.parting-hand' : 'debriefReport.parting', values);
    case 'votes':
      return facts['plan'] === 'team'
        ? t('debriefReport.votes-team', values)
        : t(`debriefReport.votes-${facts['plan'] === 'best' ? 'best' : 'own'}`, values);
    case 'section-spread':
      return t(
        isCount(line)
          ? `debriefReport.spread-${facts['of'] === 'minutes' ? 'minutes' : 'actions'}`
          : 'debriefReport.section-spread',
        values,
      );
    case 'disputed':
      return t(`debriefReport.disputed-${facts['truth'] === 'member' ? 'member' : 'other'}`, values);
    case 'reliability':
      return facts['alpha'] === '' ? t('debriefReport.sat', values) : t('debriefReport.reliability', values);
    case 'row':
      return [
        facts['objective'] === 'own' && facts['title'] !== '' ? String(facts['title']) : String(values['objective']),
        facts['observation'] === '' ? '' : String(facts['observation']),
        values['team'] === '' ? '' : t('debriefReport.row-teams', values),
        facts['rating'] === '' ? '' : t('debriefReport.row-rating', values),
        facts['improvement'] === '' ? '' : t('debriefReport.row-improvement', values),
        facts['owner'] === '' ? '' : t('debriefReport.row-owner', values),
      ]
        .filter((part) => part !== '')
        .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
        .join(' ');
    case 'verdict':
      return `${t('debriefReport.verdict', values)}${facts['note'] === '' ? '' : ` ${facts['note']}`}`;
    default:
      return t(`debriefReport.${code}`, values);
  }
}
