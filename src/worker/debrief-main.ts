/** Entry of the debrief's worker: one class, offered to the page. */
import { expose } from 'comlink';
import { createDebriefDesk } from './debrief-desk.ts';

expose(createDebriefDesk());
