/**
 * One tab writes to a thing at a time. Web Locks where there are any; a plain-HTTP address has none, there tabs ask one another over a
 * BroadcastChannel. Another tab may take over: it asks first, and does not wait for one that is frozen or gone.
 */

export interface Held {
  readonly mine: boolean;
  readonly release: () => void;
}

/** What the holder does when another tab takes over, before it lets go: writes what is left, and only reads from then on. */
export type OnTaken = () => Promise<void> | void;

const channelName = 'linchpin.one-writer';
const patience = 200;
/** What a tab that is asked to let go has to write is written by then. */
const takingPatience = 1500;

interface Word {
  readonly type: 'who-has' | 'asking' | 'mine' | 'give' | 'given';
  readonly thing: string;
  readonly from: string;
}

const nothing = () => undefined as void;
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** `mine` is false when another tab has the thing (`kind:id`) open. Letting go twice does no harm. */
export async function hold(thing: string, onTaken: OnTaken = nothing): Promise<Held> {
  return lockManager() === null ? holdByWord(thing, onTaken, false) : holdByLock(thing, onTaken, 'if-free');
}

/** Takes it from the tab that has it. `mine` is false only when yet another was quicker. */
export async function takeOver(thing: string, onTaken: OnTaken = nothing): Promise<Held> {
  if (lockManager() === null) return holdByWord(thing, onTaken, true);
  const line = lineOf(thing);
  line.say('give');
  const held = await holdByLock(thing, onTaken, 'patient');
  line.close();
  return held.mine ? held : holdByLock(thing, onTaken, 'steal');
}

function lockManager(): LockManager | null {
  const { locks } = navigator as { readonly locks?: LockManager };
  return locks ?? null;
}

interface Line {
  readonly me: string;
  readonly say: (type: Word['type']) => void;
  readonly hear: (listen: (type: Word['type'], from: string) => void) => void;
  readonly close: () => void;
}

/** Tabs speaking of one thing; a browser without BroadcastChannel hears nothing. */
function lineOf(thing: string): Line {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(channelName);
  const me = Array.from(crypto.getRandomValues(new Uint8Array(8)), (b) => b.toString(16).padStart(2, '0')).join('');
  let closed = false;
  return {
    me,
    say: (type) => {
      if (!closed) channel?.postMessage({ type, thing, from: me } satisfies Word);
    },
    hear: (listen) =>
      channel?.addEventListener('message', ({ data }: MessageEvent<Word>) => {
        if (!closed && data.thing === thing && data.from !== me) listen(data.type, data.from);
      }),
    close: () => {
      closed = true;
      channel?.close();
    },
  };
}

function holdByLock(thing: string, onTaken: OnTaken, how: 'if-free' | 'patient' | 'steal'): Promise<Held> {
  const locks = lockManager();
  if (locks === null) throw new Error('no locks here');
  return new Promise((resolve) => {
    let free = nothing;
    const until = new Promise<void>((done) => {
      free = done;
    });
    const line = lineOf(thing);
    const release = () => {
      line.close();
      free();
    };
    let mine = false;
    const options: LockOptions =
      how === 'steal'
        ? { steal: true }
        : how === 'if-free'
          ? { ifAvailable: true }
          : { signal: AbortSignal.timeout(takingPatience) };
    locks
      .request(`linchpin.${thing}`, options, (lock) => {
        mine = lock !== null;
        if (!mine) {
          line.close();
          resolve({ mine, release: nothing });
          return undefined;
        }
        line.hear((type) => {
          if (type === 'give') void Promise.resolve(onTaken()).finally(release);
        });
        resolve({ mine, release });
        return until;
      })
      .catch(() => {
        // Stolen while it was held, or not let go in time while it was waited for.
        line.close();
        if (mine) void onTaken();
        else resolve({ mine: false, release: nothing });
      });
  });
}

async function holdByWord(thing: string, onTaken: OnTaken, taking: boolean): Promise<Held> {
  const line = lineOf(thing);
  let taken = false;
  let holding = false;
  let given = nothing;
  const answered = new Promise<void>((done) => {
    given = done;
  });
  line.hear((type, from) => {
    if (type === 'mine' && !taking) taken = true;
    if (type === 'given') given();
    // Of those that ask at once the lowest number has it; one that began to listen later has not heard the others ask.
    if ((type === 'who-has' || type === 'asking') && from < line.me && !holding && !taking) taken = true;
    if (type === 'who-has') line.say(holding ? 'mine' : 'asking');
    if (type !== 'give' || !holding) return;
    holding = false;
    void Promise.resolve(onTaken()).finally(() => {
      line.say('given');
      line.close();
    });
  });
  line.say(taking ? 'give' : 'who-has');
  await (taking ? Promise.race([answered, wait(takingPatience)]) : wait(patience));
  if (taken) {
    line.close();
    return { mine: false, release: nothing };
  }
  holding = true;
  return { mine: true, release: line.close };
}
