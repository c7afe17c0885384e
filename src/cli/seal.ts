/** `linchpin seal DIR --attempt FILE --signer FILE --out FILE`: hands an attempt in sealed, to the recipients of a participants' pack. */
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { FileIssue, Outcome } from '../core/dataset/issue.ts';
import type { Sealing } from '../core/exercise/exercise.ts';
import { packsAmong } from '../csv/packs-among.ts';
import { isRecipient } from '../sealing/age.ts';
import { parseSignerFile, signerFileText, type NamedSigner } from '../sealing/signer-file.ts';
import { fingerprintOf, makeSigner } from '../sealing/signer.ts';
import { sealSubmission } from '../sealing/submission.ts';
import { packSources } from './pack-sources.ts';
import { printRefusal } from './refusal.ts';
import { say } from './say.ts';

const synopsis = 'linchpin seal DIR --attempt FILE --signer FILE [--name NAME] --out FILE [--json]';

/**
 * `--signer`: the participant's key; made, under `--name`, where there is no such file. Prints `{file, fingerprint, recipients, issues}`.
 * Exit 0 sealed, 1 the pack names no recipients, or pack, key or attempt cannot be used (`issues` say why), 2 usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  const asked = ask(args);
  if (asked === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  const sealing = await sealingOf(asked.folder);
  if (!sealing.ok) return printRefusal(sealing.issues);
  const text = await readFile(asked.attempt, 'utf8').catch(() => null);
  if (text === null) return printRefusal([missing(asked.attempt)]);
  const recipients = sealing.value.recipients.map(({ recipient }) => recipient);
  try {
    const signer = await joined(asked.signer, asked.name);
    if (!signer.ok) return printRefusal(signer.issues);
    const { commitment } = sealing.value;
    const sealed = await sealSubmission({ text, ...signer.value, recipients, commitment }, asked.attempt);
    if (!sealed.ok) return printRefusal(sealed.issues);
    await writeFile(asked.out, sealed.value);
    const fingerprint = fingerprintOf(signer.value.signer.publicKey).join(' ');
    process.stdout.write(`${JSON.stringify({ file: asked.out, fingerprint, recipients, issues: [] })}\n`);
    return 0;
  } catch (error) {
    say('cli.notWritten', { folder: asked.out, reason: error instanceof Error ? error.message : String(error) });
    return 2;
  }
}

async function sealingOf(folder: string): Promise<Outcome<Sealing>> {
  const sources = await packSources(folder);
  if (sources === null) return { ok: false, issues: [missing(folder)] };
  const { packs, issues } = await packsAmong(sources);
  if (issues.length > 0) return { ok: false, issues };
  const sealing = packs.at(0)?.exercise.sealing;
  const stray = sealing?.recipients.find(({ recipient }) => !isRecipient(recipient))?.recipient;
  if (sealing === undefined || stray !== undefined) {
    const found = stray?.slice(0, 80) ?? '';
    const issue: FileIssue = { code: 'exercise-invalid', file: folder, row: 0, column: 'sealing.recipients', found };
    return { ok: false, issues: [issue] };
  }
  return { ok: true, value: sealing };
}

/** The key in the file, or a new one put there. */
async function joined(file: string, name: string): Promise<Outcome<NamedSigner>> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text !== null) return parseSignerFile(text, file);
  const made = { name, signer: makeSigner(randomBytes(32)) };
  await writeFile(file, signerFileText(made), { flag: 'wx', mode: 0o600 });
  return { ok: true, value: made };
}

function missing(file: string): FileIssue {
  return { code: 'file-missing', file, row: 0, column: '', found: '' };
}

interface Asked {
  readonly folder: string;
  readonly attempt: string;
  readonly signer: string;
  readonly name: string;
  readonly out: string;
}

function ask(args: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        attempt: { type: 'string', default: '' },
        signer: { type: 'string', default: '' },
        name: { type: 'string', default: '' },
        out: { type: 'string', default: '' },
        json: { type: 'boolean', default: false },
      },
    });
    const { attempt, signer, name, out } = values;
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1 || [attempt, signer, out].includes('')) return null;
    return { folder, attempt, signer, name, out };
  } catch {
    return null;
  }
}
