/** The worker's entry: one desk, offered to the page. */
import { expose } from 'comlink';
import { createDesk } from './handle.ts';
import { workerReaders } from './reading-client.ts';

expose(createDesk(null, workerReaders(navigator.hardwareConcurrency)));
