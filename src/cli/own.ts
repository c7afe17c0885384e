/** `linchpin own --relations FILE --listed A,B --regime R`: who counts as owned or controlled by listed parties, with proof. */
import { parseArgs } from 'node:util';
import { ownershipChanges } from '../core/ownership/changes.ts';
import { differenceOf } from '../core/ownership/difference.ts';
import { ownedBy } from '../core/ownership/owned-by.ts';
import { jointly, regimes, type Regime } from '../core/ownership/regimes.ts';
import { moment } from './moment.ts';
import { printedCaught, printedTurn, type PrintedCaught, type PrintedTurn } from './own-print.ts';
import { readRelationsFile } from './relations-file.ts';

const names = regimes.map((r) => r.id).join('|');
const synopsis =
  `linchpin own --relations FILE --listed A,B --regime ${names} [--as-of DATE] ` +
  `[--joint] [--against ${names}|DATE] [--changes] [--json]`;

interface Question {
  readonly file: string;
  readonly listed: readonly string[];
  readonly regime: Regime;
  readonly asOf: number | null;
  /** What to compare with: the same at another date, or under another regime. */
  readonly against: { readonly regime: Regime; readonly asOf: number | null } | null;
  readonly changes: boolean;
}

interface Printed {
  readonly regime: string;
  readonly caught: readonly PrintedCaught[];
  /** Listed parties that no relation names; left out when there are none. */
  readonly unknown?: readonly string[];
  readonly against?: { readonly entered: readonly PrintedCaught[]; readonly left: readonly PrintedCaught[] };
  readonly changes?: readonly {
    readonly at: string;
    readonly entered: readonly PrintedTurn[];
    readonly left: readonly PrintedTurn[];
  }[];
  /** The first date not looked at any more, where there were too many. */
  readonly cut?: string;
  readonly issues: readonly unknown[];
}

/**
 * Prints `{regime, caught: [{party, share, proof}], issues}`, shares in per cent (50 = 50 %), as the file has them. Without `--as-of` every
 * relation counts, whatever its dates. `--listed` may be given more than once. `--joint`: the listed parties act together, so that
 * the UK adds their stakes up. `--against`: also who `entered` (caught here, not there) and `left` (there, not here).
 * `--changes`: also every date at which the caught change, and by which relation. Exit 0 done, 1 issues, 2 usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  const question = ask(args);
  if (question === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  const { file, listed, regime, asOf, against } = question;
  const read = await readRelationsFile(file);
  const relations = read.ok ? read.value.relations : [];
  const issues = read.ok ? read.value.rejected : read.issues;
  const answer = ownedBy(relations, listed, regime, asOf);
  const named = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const unknown = listed.filter((party) => !named.has(party));
  let printed: Printed = { regime: regime.id, caught: printedCaught(answer.caught), issues };
  if (unknown.length > 0) printed = { ...printed, unknown };
  if (against !== null) {
    const { entered, left } = differenceOf(ownedBy(relations, listed, against.regime, against.asOf), answer);
    printed = { ...printed, against: { entered: printedCaught(entered), left: printedCaught(left) } };
  }
  if (question.changes) {
    const { changes, cut } = ownershipChanges(relations, listed, regime);
    printed = {
      ...printed,
      changes: changes.map(({ at, entered, left }) => ({
        at: new Date(at).toISOString(),
        entered: entered.map(printedTurn),
        left: left.map(printedTurn),
      })),
      ...(cut === null ? {} : { cut: new Date(cut).toISOString() }),
    };
  }
  process.stdout.write(`${JSON.stringify(printed)}\n`);
  return issues.length === 0 ? 0 : 1;
}

function ask(args: readonly string[]): Question | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        relations: { type: 'string' },
        listed: { type: 'string', multiple: true, default: [] },
        regime: { type: 'string' },
        'as-of': { type: 'string' },
        joint: { type: 'boolean', default: false },
        against: { type: 'string' },
        changes: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const regimeNamed = (name: string | undefined): Regime | undefined => {
      const found = regimes.find((known) => known.id === name);
      return found !== undefined && values.joint ? jointly(found) : found;
    };
    const regime = regimeNamed(values.regime);
    const listed = values.listed
      .flatMap((ids) => ids.split(','))
      .map((id) => id.trim())
      .filter((id) => id !== '');
    const asOf = values['as-of'] === undefined ? null : moment(values['as-of']);
    if (values.relations === undefined || regime === undefined || listed.length === 0) return null;
    if (values['as-of'] !== undefined && asOf === null) return null;
    const otherRegime = regimeNamed(values.against);
    const otherDate = values.against === undefined || otherRegime !== undefined ? asOf : moment(values.against);
    if (values.against !== undefined && otherRegime === undefined && otherDate === null) return null;
    const against = values.against === undefined ? null : { regime: otherRegime ?? regime, asOf: otherDate };
    return { file: values.relations, listed, regime, asOf, against, changes: values.changes };
  } catch {
    return null;
  }
}
