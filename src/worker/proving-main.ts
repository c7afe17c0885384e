/** Entry of the workers that prove submissions: they live for one class and keep nothing. */
import { expose, transfer } from 'comlink';
import type { Opener } from '../core/exercise/submission.ts';
import { fetched, proveSubmission } from '../csv/prove-submission.ts';
import { blobSource } from '../csv/source.ts';
import { openerWith } from '../sealing/submission.ts';
import type { ProvingApi } from './proving-protocol.ts';

let open: Opener | null = null;

const api: ProvingApi = {
  use(identities) {
    open = openerWith(identities);
  },
  async prove(path, blob) {
    const source = blobSource(path, blob);
    const proved = await proveSubmission(source, await fetched(source), open);
    const { outcome } = proved;
    return outcome.ok ? transfer(proved, [outcome.value.text.buffer as ArrayBuffer]) : proved;
  },
};

expose(api);
