/** The phrasebook: every word a generated exercise is told with, in three languages. */
import type { Phrasebook } from '../../core/scenario/phrasebook.ts';
import { questionBank } from '../questions/bank.ts';
import { brief, kinds, summary, title } from './brief.ts';
import { date, months } from './calendar-words.ts';
import { cells } from './cells.ts';
import { typologies } from './typologies.ts';
import { whyFrame } from './why-frame.ts';
import { whyInnocent } from './why-innocent.ts';
import { whyMove } from './why-move.ts';
import { whyRaise } from './why-raise.ts';

export const phrasebook: Phrasebook = {
  typologies,
  why: { ...whyFrame, ...whyRaise, ...whyMove, ...whyInnocent },
  cells,
  brief,
  title,
  summary,
  kinds,
  date,
  months,
  questions: questionBank,
};
