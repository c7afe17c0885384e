/** One tab writes to a project at a time. Web Locks where there are any; a plain-HTTP address has none, there tabs ask one another. */

export interface Held {
  readonly mine: boolean;
  readonly release: () => void;
}

const channelName = 'linchpin.projects';
const patience = 200;

interface Word {
  readonly type: 'who-has' | 'mine';
  readonly project: string;
  readonly from: string;
}

/** `mine` is false when another tab has the project open. Letting go twice does no harm. */
export async function holdProject(project: string): Promise<Held> {
  const { locks } = navigator as { readonly locks?: LockManager };
  return locks === undefined ? holdByWord(project) : holdByLock(locks, project);
}

function holdByLock(locks: LockManager, project: string): Promise<Held> {
  return new Promise((resolve, reject) => {
    let release = () => undefined as void;
    const until = new Promise<void>((done) => {
      release = done;
    });
    locks
      .request(`linchpin.project.${project}`, { ifAvailable: true }, (lock) => {
        resolve({ mine: lock !== null, release });
        return lock === null ? undefined : until;
      })
      .catch(reject);
  });
}

async function holdByWord(project: string): Promise<Held> {
  if (typeof BroadcastChannel === 'undefined') return { mine: true, release: () => undefined };
  const channel = new BroadcastChannel(channelName);
  const me = Array.from(crypto.getRandomValues(new Uint8Array(8)), (b) => b.toString(16)).join('');
  const say = (type: Word['type']) => channel.postMessage({ type, project, from: me } satisfies Word);
  let taken = false;
  channel.addEventListener('message', (event: MessageEvent<Word>) => {
    if (event.data.project === project && event.data.from !== me && event.data.type === 'mine') taken = true;
  });
  say('who-has');
  await new Promise((done) => setTimeout(done, patience));
  if (taken) {
    channel.close();
    return { mine: false, release: () => undefined };
  }
  channel.addEventListener('message', (event: MessageEvent<Word>) => {
    if (event.data.project === project && event.data.from !== me && event.data.type === 'who-has') say('mine');
  });
  return { mine: true, release: () => channel.close() };
}
