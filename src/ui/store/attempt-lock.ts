/** Who writes the open attempt: this tab, or another that was first or has taken over. */
import { claimAttempt, loadAttempt } from '../storage/attempts.ts';
import { database } from './database.ts';
import { hold, takeOver, type Held } from './one-writer.ts';
import { writtenOut } from './save-queue.ts';
import { useSession } from './session.ts';

/** Names this tab in the store: one that writes by another's name is refused. */
const token = Array.from(crypto.getRandomValues(new Uint8Array(8)), (b) => b.toString(16).padStart(2, '0')).join('');
const channelName = 'linchpin.written';
const thingOf = (id: string) => `attempt.${id}`;

let held: { readonly id: string; readonly lock: Held } | null = null;
let channel: BroadcastChannel | null = null;
const everHeld = new Set<string>();

/** What this tab writes the attempt by, after it was overtaken too; null where it never asked for it. */
export function writerToken(id: string): string | null {
  return everHeld.has(id) ? token : null;
}

/** Before an attempt is opened: whether this tab may write it. What was held before is let go. */
export async function holdAttempt(id: string): Promise<boolean> {
  letGo();
  const lock = await hold(thingOf(id), () => handOver(id));
  return settle(id, lock);
}

async function settle(id: string, lock: Held): Promise<boolean> {
  if (!lock.mine) return false;
  held = { id, lock };
  everHeld.add(id);
  // A store that refuses says so when it is written to.
  await claimAttempt(database, id, token).catch(() => false);
  return true;
}

/** Another tab asks, or has taken it already: everything is written out first. */
async function handOver(id: string): Promise<void> {
  const before = useSession.getState();
  if (before.attempt?.id === id) useSession.setState({ readOnly: 'other-tab' });
  await writtenOut();
  if (held?.id === id) held = null;
}

/** The store says that another tab writes now. */
export function overtaken(id: string): void {
  if (held?.id === id) letGo();
  if (useSession.getState().attempt?.id === id) useSession.setState({ readOnly: 'other-tab' });
}

/** From here on this tab writes; the attempt is read anew, as the other left it. False when it is no longer there. */
export async function takeOverAttempt(): Promise<boolean> {
  const id = useSession.getState().attempt?.id ?? '';
  if (!(await settle(id, await takeOver(thingOf(id), () => handOver(id))))) return false;
  const kept = await loadAttempt(database, id);
  if (kept === null) return false;
  const { attempt, damage } = kept;
  useSession.setState({ attempt, damage, readOnly: damage === null ? null : 'damaged' });
  return true;
}

/** What was done is written first. */
function letGo(): void {
  if (held === null) return;
  const { release } = held.lock;
  held = null;
  void writtenOut().then(release);
}

/** Tells tabs that look at the attempt that there is more of it. */
export function tellReaders(id: string): void {
  channel?.postMessage(id);
}

/** Lets go of what is closed, and follows what another tab writes; returns a function that stops it. */
export function startAttemptLock(): () => void {
  channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(channelName);
  channel?.addEventListener('message', ({ data }: MessageEvent<string>) => void follow(data));
  const stop = useSession.subscribe(({ attempt }) => {
    if (held !== null && attempt !== null && attempt.id !== held.id) letGo();
  });
  const stopClosed = useSession.subscribe(({ attempt }, before) => {
    if (attempt === null && before.attempt !== null) letGo();
  });
  return () => {
    stop();
    stopClosed();
    letGo();
    channel?.close();
    channel = null;
  };
}

async function follow(id: string): Promise<void> {
  const looking = () => {
    const { attempt, readOnly } = useSession.getState();
    return attempt?.id === id && readOnly === 'other-tab' ? attempt : null;
  };
  if (looking() === null) return;
  const kept = await loadAttempt(database, id).catch(() => null);
  const shown = looking();
  if (kept === null || shown === null || kept.attempt.log.length <= shown.log.length) return;
  // Where this tab looks stays its own.
  const { view, filter } = shown.work;
  useSession.setState({ attempt: { ...kept.attempt, work: { ...kept.attempt.work, view, filter } } });
}
