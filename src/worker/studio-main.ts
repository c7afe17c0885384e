/** Entry of the studio's worker: one studio, offered to the page. */
import { expose } from 'comlink';
import { createStudio } from './studio.ts';

expose(createStudio({ now: () => performance.now() }));
