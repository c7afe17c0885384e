/** What a worker that proves submissions may be asked. */
import type { ProvedFile } from '../csv/prove-submission.ts';

export interface ProvingApi {
  /** Keys for sealed files, before anything else is asked. */
  use(identities: readonly string[]): void;
  /** The text of the answer is handed over, not copied. */
  prove(path: string, blob: Blob): Promise<ProvedFile>;
}
