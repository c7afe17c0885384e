/** `linchpin open FILE --identity KEYFILE`: a sealed submission, its proof, and the attempt inside. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkpointsOf } from '../core/exercise/chain.ts';
import { readBytes } from '../csv/source.ts';
import { fingerprintOf, headWords } from '../sealing/signer.ts';
import { openSubmission } from '../sealing/submission.ts';
import { fileSource } from './file-source.ts';
import { identitiesIn } from './identities.ts';
import { printRefusal } from './refusal.ts';
import { say } from './say.ts';

const synopsis = 'linchpin open FILE --identity KEYFILE… [--out ATTEMPT] [--json]';

/**
 * Prints `{name, publicKey, fingerprint, exercise, recipients, commitment, head, checkpoints, actions, issues}`, words in eights; writes the
 * attempt to the letter with `--out`. Exit 0 opened and proved, 1 refused (`issues` say why), 2 usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  const asked = ask(args);
  if (asked === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  const { file, identities: keyFiles, out } = asked;
  const source = await fileSource(file);
  if (!source.ok) return printRefusal(source.issues);
  const identities = await identitiesIn(keyFiles);
  if (!identities.ok) return printRefusal(identities.issues);
  const opened = await openSubmission(await readBytes(source.value), identities.value, file);
  if (!opened.ok) return printRefusal(opened.issues);
  const { participant, exercise, recipients, commitment, text, attempt, head } = opened.value;
  if (out !== null) {
    try {
      writeFileSync(out, text);
    } catch (error) {
      say('cli.notWritten', { folder: out, reason: error instanceof Error ? error.message : String(error) });
      return 2;
    }
  }
  const words = (one: string) => headWords(one).join(' ');
  const answer = {
    ...participant,
    fingerprint: fingerprintOf(participant.publicKey).join(' '),
    exercise,
    recipients,
    commitment,
    head: words(head),
    checkpoints: checkpointsOf(attempt).map((point) => ({ at: point.at, head: words(point.head) })),
    actions: attempt.log.length,
    issues: [],
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  return 0;
}

interface Asked {
  readonly file: string;
  readonly identities: readonly string[];
  readonly out: string | null;
}

function ask(args: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        identity: { type: 'string', multiple: true, default: [] },
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1 || values.identity.length === 0) return null;
    return { file, identities: values.identity, out: values.out ?? null };
  } catch {
    return null;
  }
}
