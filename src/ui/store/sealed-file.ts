/** The sealed file of the open attempt: made once, kept, read back, and given out as often as asked. */
import { create } from 'zustand';
import type { FileIssue } from '../../core/dataset/issue.ts';
import { writeAttempt } from '../../core/exercise/parse-attempt.ts';
import { keepSubmission, sameBytes } from '../storage/submissions.ts';
import { database } from './database.ts';
import { attemptName } from './hand-in.ts';
import { sealing } from './sealing-worker.ts';
import { useSession } from './session.ts';

interface SealedFile {
  readonly attempt: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sealedAt: number;
}

interface SealedState {
  readonly file: SealedFile | null;
  /** Whether this browser has kept the sealed file and given it back. */
  readonly kept: boolean;
  readonly busy: boolean;
  /** Why there is no sealed file: the attempt itself is safe. */
  readonly issues: readonly FileIssue[];
  readonly failed: string | null;
}

const nothing: SealedState = { file: null, kept: false, busy: false, issues: [], failed: null };
export const useSealed = create<SealedState>(() => nothing);

/** Makes the sealed file of the attempt that was handed in, or fetches the one that was made. */
export async function prepareSealed(): Promise<SealedFile | null> {
  const { attempt, info, signer } = useSession.getState();
  const asked = info?.exercise?.sealing;
  if (attempt === null || asked === undefined || attempt.work.submittedAt === null) return null;
  const { file: made } = useSealed.getState();
  if (made?.attempt === attempt.id) return made;
  useSealed.setState({ ...nothing, busy: true });
  try {
    const before = await database.submissions.get(attempt.id).catch(() => undefined);
    if (before !== undefined) return done(before, true);
    if (signer === null) throw new Error('signer-lost');
    const name = `${attemptName(attempt)}.submission.age`;
    const { commitment } = asked;
    const recipients = asked.recipients.map(({ recipient }) => recipient);
    const { publicKey, secret } = signer;
    const what = {
      text: writeAttempt(attempt),
      signer: { publicKey, secret },
      name: signer.name,
      recipients,
      commitment,
    };
    const sealed = await sealing().seal(what, name);
    if (!sealed.ok) {
      useSealed.setState({ ...nothing, issues: sealed.issues });
      return null;
    }
    const file = { attempt: attempt.id, name, bytes: sealed.value, sealedAt: Date.now() };
    return done(file, await keepSubmission(database, file).catch(() => false));
  } catch (error) {
    useSealed.setState({ ...nothing, failed: error instanceof Error ? error.message : String(error) });
    return null;
  }
}

function done(file: SealedFile, kept: boolean): SealedFile {
  useSealed.setState({ ...nothing, file, kept });
  return file;
}

/** Whether a file found on the disk is the sealed one, to the last byte. */
export async function isSealedFile(found: File): Promise<boolean> {
  const { file } = useSealed.getState();
  return file !== null && sameBytes(new Uint8Array(await found.arrayBuffer()), file.bytes);
}
