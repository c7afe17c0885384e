/** Entry of the sealing worker. */
import { expose } from 'comlink';
import { createSealingDesk } from './sealing-desk.ts';

expose(createSealingDesk());
