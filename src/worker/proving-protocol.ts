/** What a worker that proves submissions may be asked. */
import type { ProvedFile } from '../csv/prove-submission.ts';

export interface ProvingApi {
  /** Keys for sealed files, before anything else is asked. */
  use(identities: readonly string[]): void;
  /** The bytes, and the text of the answer, are handed over, not copied. */
  prove(path: string, bytes: Uint8Array): Promise<ProvedFile>;
}
