/** The worker's entry: one desk, offered to the page. */
import { expose } from 'comlink';
import { createDesk } from './handle.ts';

expose(createDesk());
