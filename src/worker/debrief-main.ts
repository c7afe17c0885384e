/** Entry of the debrief's worker: one class, offered to the page. */
import { expose } from 'comlink';
import { createDebriefDesk } from './debrief-desk.ts';
import { workerProvers } from './proving-client.ts';

expose(createDebriefDesk(undefined, workerProvers(navigator.hardwareConcurrency)));
