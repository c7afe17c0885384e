/** What a large class takes long for, in turns: its cards, and its logs taken apart. */
import type { Lesson } from '../core/debrief/lesson.ts';
import type { Turns } from './turns.ts';

/** Counts questions: none of them overtakes another, whoever asks. */
let asked = 0;

/** Grades every team; `deeds` takes their logs apart besides. Nothing is graded twice. */
export function gradeInTurns(
  turns: Turns,
  { teams }: Lesson,
  onRead?: (done: number, total: number) => void,
  deeds = false,
): Promise<void> {
  const steps = function* (): Generator<number, void> {
    for (const [place, team] of teams.entries()) {
      void team.card;
      if (deeds) void team.deeds;
      yield place + 1;
    }
  };
  return turns.run(`grading ${asked++}`, steps(), (done) => onRead?.(done, teams.length));
}
