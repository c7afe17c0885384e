/** `linchpin own --relations FILE --listed A,B --regime R`: who counts as owned or controlled by listed parties, with proof. */
import { parseArgs } from 'node:util';
import { ownedBy } from '../core/ownership/owned-by.ts';
import { regimes, type Regime } from '../core/ownership/regimes.ts';
import { moment } from './moment.ts';
import { readRelationsFile } from './relations-file.ts';

const synopsis = `linchpin own --relations FILE --listed A,B --regime ${regimes.map((r) => r.id).join('|')} [--as-of DATE] [--json]`;

interface Question {
  readonly file: string;
  readonly listed: readonly string[];
  readonly regime: Regime;
  readonly asOf: number | null;
}

/**
 * Prints `{regime, caught: [{party, share, proof}], issues}`, shares in per cent (50 = 50 %), as the file has them. Without `--as-of` every
 * relation counts, whatever its dates. `--listed` may be given more than once. Exit 0 done, 1 issues, 2 usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  const question = ask(args);
  if (question === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  const { file, listed, regime, asOf } = question;
  const read = await readRelationsFile(file);
  const relations = read.ok ? read.value.relations : [];
  const issues = read.ok ? read.value.rejected : read.issues;
  const percent = (share: number | null): number | null => (share === null ? null : Math.round(share * 1e4) / 1e6);
  const caught = ownedBy(relations, listed, regime, asOf).caught.map(({ party, share, proof }) => ({
    party,
    share: percent(share),
    proof: proof.map((step) => ({ ...step, share: percent(step.share) })),
  }));
  process.stdout.write(`${JSON.stringify({ regime: regime.id, caught, issues })}\n`);
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
        json: { type: 'boolean', default: false },
      },
    });
    const regime = regimes.find((known) => known.id === values.regime);
    const listed = values.listed
      .flatMap((ids) => ids.split(','))
      .map((id) => id.trim())
      .filter((id) => id !== '');
    const asOf = values['as-of'] === undefined ? null : moment(values['as-of']);
    if (values.relations === undefined || regime === undefined || listed.length === 0) return null;
    if (values['as-of'] !== undefined && asOf === null) return null;
    return { file: values.relations, listed, regime, asOf };
  } catch {
    return null;
  }
}
