/** Entry of the workers that prove submissions: they live for one class and keep nothing. */
import { expose, transfer } from 'comlink';
import type { Opener } from '../core/exercise/submission.ts';
import { proveSubmission } from '../csv/prove-submission.ts';
import { memorySource } from '../csv/source.ts';
import { openerWith } from '../sealing/submission.ts';
import type { ProvingApi } from './proving-protocol.ts';

let open: Opener | null = null;

const api: ProvingApi = {
  use(identities) {
    open = openerWith(identities);
  },
  async prove(path, bytes) {
    const proved = await proveSubmission(memorySource(path, bytes), bytes, open);
    const { outcome } = proved;
    return outcome.ok ? transfer(proved, [outcome.value.text.buffer as ArrayBuffer]) : proved;
  },
};

expose(api);
