/** Entry of the studio's worker: one studio, offered to the page. */
import { expose } from 'comlink';
import { createStudio } from './studio.ts';

const randomHex = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');

expose(createStudio({ now: () => performance.now(), randomHex }));
