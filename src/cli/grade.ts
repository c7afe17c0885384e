/** `linchpin grade DIR --attempt FILE`: an attempt, open or sealed, against the answer key in an exercise's folder or archive, or in an archive of such. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { FileIssue } from '../core/dataset/issue.ts';
import { replay } from '../core/exercise/attempt.ts';
import { grade } from '../core/grading/grade.ts';
import { misfits } from '../core/grading/misfits.ts';
import type { Scorecard } from '../core/grading/scorecard.ts';
import { packsAmong } from '../csv/packs-among.ts';
import { readPack } from '../csv/read-pack.ts';
import { readSubmissions, type ReadSubmission } from '../csv/read-submissions.ts';
import { fingerprintOf, headWords } from '../sealing/signer.ts';
import { openerWith } from '../sealing/submission.ts';
import { fileSource } from './file-source.ts';
import { identitiesIn } from './identities.ts';
import { packSources } from './pack-sources.ts';
import { printRefusal } from './refusal.ts';

const synopsis = 'linchpin grade DIR --attempt FILE [--identity KEYFILE…] [--json]';

/**
 * Prints the total, the points of each section, the points taken off for harm, every finding, how far the file proves itself, and the rest of the
 * scorecard. Exit 0 graded, 1 pack or attempt cannot be used (`issues` in the JSON says why), 2 usage.
 */
export async function run(args: readonly string[]): Promise<number> {
  const question = ask(args);
  if (question === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  const outcome = await gradeFolder(question);
  if ('issues' in outcome) return printRefusal(outcome.issues);
  const { submission, card } = outcome;
  const { total, sections, harm, findings, ...rest } = card;
  const answer = {
    total,
    sections: {
      parties: sections.parties.points,
      trace: sections.trace.points,
      disruption: sections.disruption.points,
      knowledge: sections.knowledge.points,
    },
    harm: harm.points,
    findings,
    proof: proofOf(submission),
    detail: { ...rest, author: submission.author, sections, harm },
    issues: [],
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  return 0;
}

interface Refusal {
  readonly issues: readonly FileIssue[];
}

interface Graded {
  readonly card: Scorecard;
  readonly submission: ReadSubmission;
}

/** Who signed, and the head of the log, in words to be held against what was noted. */
function proofOf({ verified, participant, head, keyChanged }: ReadSubmission): object {
  return {
    verified,
    fingerprint: participant === null ? null : fingerprintOf(participant.publicKey).join(' '),
    head: head === null ? null : headWords(head).join(' '),
    keyChanged,
  };
}

async function gradeFolder({
  folder,
  attempt: attemptFile,
  identities: keyFiles,
}: Question): Promise<Graded | Refusal> {
  const sources = await packSources(folder);
  if (sources === null) return refuse('file-missing', folder);
  const { packs, issues } = await packsAmong(sources);
  if (issues.length > 0) return { issues };
  if (packs.length === 0) return refuse('file-missing', path.join(folder, 'exercise.json'));
  const source = await fileSource(attemptFile);
  if (!source.ok) return { issues: source.issues };
  const identities = await identitiesIn(keyFiles);
  if (!identities.ok) return { issues: identities.issues };
  const [submission] = await readSubmissions([source.value], packs, openerWith(identities.value));
  const { attempt, pack } = submission;
  if (attempt === null || pack === null) return { issues: submission.issues };
  const read = await readPack(pack.sources);
  if (!read.ok) return { issues: read.issues };
  const { dataset, exercise, quiz, key } = read.value.pack;
  if (exercise === null || key === null) return refuse('pack-without-key', pack.path);
  const played = replay(attempt, attempt.log);
  const faults = misfits(played, { dataset, exercise, quiz }, attemptFile);
  return faults.length > 0
    ? { issues: faults }
    : { card: grade({ dataset, exercise, quiz, key, attempt: played }), submission };
}

function refuse(code: FileIssue['code'], file: string): Refusal {
  return { issues: [{ code, file, row: 0, column: '', found: '' }] };
}

interface Question {
  readonly folder: string;
  readonly attempt: string;
  /** Key files. */
  readonly identities: readonly string[];
}

function ask(args: readonly string[]): Question | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        attempt: { type: 'string' },
        identity: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
      },
    });
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1 || values.attempt === undefined) return null;
    return { folder, attempt: values.attempt, identities: values.identity };
  } catch {
    return null;
  }
}
