/** Writes a project to the browser's store as it changes, and says "saved" only when it has been read back. */
import { appendProjectActions, updateProject } from '../storage/projects.ts';
import type { Database } from '../storage/database.ts';
import { useStudio, type StudioStore } from './studio.ts';

/** Starts saving; returns a function that stops it. */
export function startProjectSaving(db: Database): () => void {
  let current = '';
  let written = 0;
  let queue: Promise<void> = Promise.resolve();
  const save = (id: string, write: () => Promise<void>) => {
    useStudio.setState({ saving: 'saving' });
    const mine = (queue = queue.then(async () => {
      try {
        await write();
        if (useStudio.getState().project?.id === id && queue === mine) useStudio.setState({ saving: 'saved' });
      } catch {
        if (useStudio.getState().project?.id === id) useStudio.setState({ saving: 'failed' });
      }
    }));
  };
  return useStudio.subscribe((now, before) => {
    const { project } = now;
    if (project === null) {
      current = '';
      return;
    }
    if (project.id !== current) {
      // Just opened: what it holds came from the store.
      current = project.id;
      written = now.log.length;
      return;
    }
    if (now.readOnly) return;
    const { id } = project;
    // Only a change tries: the word that it failed comes through here as well.
    if (now.log !== before.log && now.log.length > written) {
      const from = written;
      written = now.log.length;
      save(id, async () => {
        try {
          const stored = await appendProjectActions(db, id, now.log, from, now.state?.versions.length ?? 0);
          if (stored !== now.log.length) throw new Error(`stored ${stored} of ${now.log.length} actions`);
        } catch (error) {
          // The next change tries again from here; meanwhile the screen says so.
          if (current === id) written = Math.min(written, from);
          throw error;
        }
      });
    }
    if (headChanged(now, before))
      save(id, async () => {
        const { name, base, sealingSecret } = project;
        const sealed = sealingSecret === undefined ? {} : { sealingSecret };
        await updateProject(db, id, { name, base, ...sealed, draft: now.draft, changedAt: Date.now() });
        const kept = await db.projects.get(id);
        if (kept?.sealingSecret !== sealingSecret) throw new Error('the secret of its seals is not stored');
        if (JSON.stringify(kept?.draft) !== JSON.stringify(now.draft)) throw new Error('the draft is not stored');
      });
  });
}

function headChanged(now: StudioStore, before: StudioStore): boolean {
  if (now.project?.id !== before.project?.id) return false;
  return (
    now.draft !== before.draft ||
    now.project?.name !== before.project?.name ||
    now.project?.sealingSecret !== before.project?.sealingSecret ||
    now.project?.base !== before.project?.base
  );
}
