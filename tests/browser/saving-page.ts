/**
 * The app's store, saving, handing in and sealing without its desk, for tests that open it a thousand times: the same modules, fields and
 * buttons of the same names, nothing drawn beside.
 */
import { beginAttempt } from '../../src/core/exercise/attempt.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { translator } from '../../src/i18n/translate.ts';
import { createAttempt, listAttempts, loadAttempt } from '../../src/ui/storage/attempts.ts';
import type { AttemptRow, SignerRow } from '../../src/ui/storage/database.ts';
import { keepSigner } from '../../src/ui/storage/signers.ts';
import { holdAttempt, startAttemptLock } from '../../src/ui/store/attempt-lock.ts';
import { startAutosave } from '../../src/ui/store/autosave.ts';
import { database } from '../../src/ui/store/database.ts';
import { handIn, isKept } from '../../src/ui/store/hand-in.ts';
import { prepareSealed, useSealed } from '../../src/ui/store/sealed-file.ts';
import { sealing } from '../../src/ui/store/sealing-worker.ts';
import { takeUpPending } from '../../src/ui/store/take-up.ts';
import { useSession } from '../../src/ui/store/session.ts';
import type { DatasetInfo } from '../../src/worker/protocol.ts';

const t = translator('en');
startAttemptLock();
startAutosave(database);

function put<K extends keyof HTMLElementTagNameMap>(name: K, parent: HTMLElement, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  parent.append(made);
  return made;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = put('button', document.body, text);
  made.addEventListener('click', press);
  return made;
}

const label = put('label', document.body, t('notes.text'));
const field = put('textarea', document.body);
field.id = label.htmlFor = 'text';
const saving = put('p', document.body);
const session = () => useSession.getState();

button(t('notes.add'), () => {
  const id = String((session().attempt?.work.notes.length ?? 0) + 1);
  session().act({ type: 'note', note: { id, about: 'case', text: field.value } });
});
button(t('app.undo'), () => session().undo());
button(t('handing.handIn'), () => {
  button(t('sealed.handNow'), () => void finish());
});
const list = put('ul', document.body);
list.className = 'notes-list';
const done = put('div', document.body);
done.className = 'handed-in';

useSession.subscribe(({ attempt, saving: state }) => {
  saving.dataset['saving'] = state;
  list.replaceChildren(
    ...(attempt?.work.notes ?? []).map(({ text }) => {
      const item = document.createElement('li');
      put('p', item, text);
      return item;
    }),
  );
});

/** In the order of the app: closed and written, sealed and kept, then read back and said. */
async function finish(): Promise<void> {
  await handIn(session().signer?.name ?? '');
  await look();
}

async function look(): Promise<void> {
  await prepareSealed();
  const { attempt } = session();
  if (attempt !== null && (await isKept(attempt))) put('p', done, t('handing.kept'));
  if (useSealed.getState().kept) put('p', done, t('sealed.fileKept'));
}

function infoOf(exercise: Exercise): DatasetInfo {
  // Nothing but the exercise is asked for here: there is no desk.
  return { exercise, gradable: false } as DatasetInfo;
}

async function begin(exercise: Exercise, name: string): Promise<void> {
  const ref = { id: exercise.id, version: exercise.version };
  const signer: SignerRow = { ...(await sealing().newSigner()), name, exercise: ref, joinedAt: Date.now() };
  await keepSigner(database, signer);
  const now = Date.now();
  const id = Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('');
  const attempt = beginAttempt(id, ref, now);
  const row: AttemptRow = {
    id,
    exercise: ref,
    title: name,
    source: { kind: 'files', dataset: id },
    mapping: null,
    startedAt: now,
    changedAt: now,
    submitted: false,
    sealed: true,
    signer: signer.publicKey,
  };
  await createAttempt(database, row, []);
  await holdAttempt(id);
  session().open(infoOf(exercise), attempt, name, null, { signer, readOnly: null });
}

/** The newest attempt: to go on with it, or to look at what was handed in. */
async function goOn(exercise: Exercise): Promise<boolean> {
  const [newest] = (await listAttempts(database)).toSorted((a, b) => b.startedAt - a.startedAt);
  const kept = newest === undefined ? null : await loadAttempt(database, newest.id);
  if (kept === null) throw new Error('no attempt is kept');
  const { row, damage } = kept;
  const signer = (await database.signers.get(row.signer ?? '')) ?? null;
  const mine = row.submitted || (await holdAttempt(row.id));
  const attempt = mine && damage === null && !row.submitted ? await takeUpPending(kept.attempt) : kept.attempt;
  const closed = attempt.work.submittedAt !== null;
  const readOnly = damage !== null ? 'damaged' : mine ? null : 'other-tab';
  session().open(infoOf(exercise), attempt, row.title, null, { signer, damage, readOnly });
  if (closed) await look();
  return closed;
}

Object.assign(globalThis, { saving: { begin, goOn } });
