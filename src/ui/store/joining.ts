/** Joining a sealed exercise: who takes part is asked once, before the desk opens, and signs from then on. */
import { create } from 'zustand';
import { authorOf, type ExerciseRef } from '../../core/exercise/attempt.ts';
import { sameExercise } from '../../core/exercise/submission.ts';
import type { DatasetInfo } from '../../worker/protocol.ts';
import type { NamedSigner } from '../../worker/sealing-protocol.ts';
import type { SignerRow } from '../storage/database.ts';
import { keepSigner, listSigners } from '../storage/signers.ts';
import { database } from './database.ts';
import { sealing } from './sealing-worker.ts';
import { useSession, type Screen } from './session.ts';

interface Joining {
  /** What is joined; null while nobody asks. */
  readonly info: DatasetInfo | null;
  readonly exercise: ExerciseRef;
  /** Who has taken part in it from this browser before, the last first. */
  readonly before: readonly SignerRow[];
  /** Made or brought, its fingerprint to be noted; not yet at the desk. */
  readonly made: { readonly signer: SignerRow; readonly kept: boolean } | null;
}

const nobody: Joining = { info: null, exercise: { id: '', version: 0 }, before: [], made: null };
export const useJoining = create<Joining>(() => nobody);

let settle: (who: SignerRow | null) => void = () => undefined;

/** Whether work on this is handed in sealed: the participant has no key, and the pack says to whom. */
export function isSealedFor(info: DatasetInfo | null): boolean {
  return info !== null && !info.gradable && info.exercise?.sealing !== undefined;
}

/** Shows the screen and waits for who joins; null when that is called off. */
export async function join(info: DatasetInfo, exercise: ExerciseRef): Promise<SignerRow | null> {
  settle(null);
  const { screen, show } = useSession.getState();
  const all = await listSigners(database).catch(() => []);
  useJoining.setState({
    info,
    exercise,
    before: all.filter((one) => sameExercise(one.exercise, exercise)),
    made: null,
  });
  show('joining');
  const who = await new Promise<SignerRow | null>((resolve) => {
    settle = resolve;
  });
  useJoining.setState(nobody);
  if (who === null) backTo(screen);
  return who;
}

function backTo(screen: Screen): void {
  if (useSession.getState().screen === 'joining') useSession.getState().show(screen);
}

/** A new key under a name or pseudonym. */
export async function joinAs(name: string): Promise<void> {
  await made({ name, signer: await sealing().newSigner() });
}

/** A key brought from another computer; the issues where the file is none. */
export async function joinWith(file: File): Promise<readonly string[]> {
  const read = await sealing().readSigner(await file.text(), file.name);
  if (!read.ok) return read.issues.map(({ code }) => code);
  await made(read.value);
  return [];
}

async function made({ name, signer }: NamedSigner): Promise<void> {
  const { exercise } = useJoining.getState();
  const row: SignerRow = { ...signer, name, exercise, joinedAt: Date.now() };
  const kept = await keepSigner(database, row).catch(() => false);
  useJoining.setState({ made: { signer: row, kept } });
}

/** As somebody who has joined from this browser before. */
export function joinAgain(signer: SignerRow): void {
  useJoining.setState({ made: { signer, kept: true } });
}

/** On to the desk. */
export function goToDesk(): void {
  settle(useJoining.getState().made?.signer ?? null);
}

/** Nobody joins; what was made is kept. */
export function callJoiningOff(): void {
  settle(null);
}

/** The key of an attempt that was handed in, where this browser has lost it; false where the file is none, or another's. */
export async function bringSigner(file: File): Promise<boolean> {
  const { attempt } = useSession.getState();
  const read = await sealing().readSigner(await file.text(), file.name);
  if (attempt === null || !read.ok || read.value.name !== authorOf(attempt.log)) return false;
  const { name, signer } = read.value;
  const row: SignerRow = { ...signer, name, exercise: attempt.exercise, joinedAt: Date.now() };
  await keepSigner(database, row).catch(() => false);
  useSession.setState({ signer: row });
  return true;
}
