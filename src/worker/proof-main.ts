/** Entry of the worker that proves: it lives for one proof. */
import { expose } from 'comlink';
import { highsSolver } from './highs.ts';
import { createProof } from './proof.ts';

expose(createProof({ now: () => performance.now(), milp: highsSolver() }));
