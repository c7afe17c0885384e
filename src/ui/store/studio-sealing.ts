/** What the packs of the open project are sealed with: its secret, kept beside it, and the keys the trainer ticked. */
import type { StudioSealing } from '../../worker/studio-sealing.ts';
import type { TrainerKeyRow } from '../storage/database.ts';
import { useStudio } from './studio.ts';

/** Of this project, made when it is first needed: the trainer's pack written another day fits the participants'. */
function secretOfProject(): string {
  const { project, readOnly } = useStudio.getState();
  if (project?.sealingSecret !== undefined) return project.sealingSecret;
  const secret = Array.from(crypto.getRandomValues(new Uint8Array(32)), (b) => b.toString(16).padStart(2, '0')).join(
    '',
  );
  if (project !== null && !readOnly) useStudio.setState({ project: { ...project, sealingSecret: secret } });
  return secret;
}

/** `labelOf`: what participants read as the owner of a key. */
export function sealingWith(
  keys: readonly TrainerKeyRow[],
  chosen: readonly string[],
  labelOf: (row: TrainerKeyRow) => string,
  code: string | null,
): StudioSealing {
  const recipients = keys
    .filter(({ recipient }) => chosen.includes(recipient))
    .map((row) => ({ recipient: row.recipient, label: labelOf(row) }));
  return { recipients, secret: secretOfProject(), ...(code === null ? {} : { code }) };
}
