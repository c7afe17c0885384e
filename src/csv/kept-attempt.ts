/** An attempt whose log is read from its text when somebody asks: the logs of a large class would fill a tab, what they add up to does not. */
import { stepsOf } from '../core/debrief/deeds.ts';
import type { Action, Attempt } from '../core/exercise/attempt.ts';
import type { AttemptLog } from '../core/exercise/parse-attempt.ts';
import type { Proved } from './prove-submission.ts';

export interface KeptAttempt {
  /** As handed in. */
  readonly attempt: AttemptLog;
  /** What `settleAttempt` makes of it. */
  readonly settled: Attempt;
}

/** Bytes of texts whose logs stay read, those asked for last: what is told of one node goes through them all. */
const mostRead = 67_108_864;
const read = new Map<Uint8Array, readonly Action[]>();
let bytesRead = 0;
const settledLogs = new WeakMap<readonly Action[], readonly Action[]>();

/** Of a text that was proved. */
function logIn(text: Uint8Array): readonly Action[] {
  const known = read.get(text);
  if (known !== undefined) {
    read.delete(text);
    read.set(text, known);
    return known;
  }
  const { log }: { readonly log: readonly Action[] } = JSON.parse(new TextDecoder().decode(text));
  read.set(text, log);
  bytesRead += text.length;
  for (const oldest of read.keys()) {
    if (bytesRead <= mostRead || oldest === text) break;
    read.delete(oldest);
    bytesRead -= oldest.length;
  }
  return log;
}

function settledLog(log: readonly Action[]): readonly Action[] {
  const known = settledLogs.get(log) ?? stepsOf(log).map(({ action }) => action);
  settledLogs.set(log, known);
  return known;
}

export function keptAttempt({ id, exercise, startedAt, work, text }: Proved): KeptAttempt {
  const begun = { id, exercise, startedAt };
  return {
    attempt: {
      ...begun,
      get log() {
        return logIn(text);
      },
    },
    settled: {
      ...begun,
      work,
      past: [],
      future: [],
      get log() {
        return settledLog(logIn(text));
      },
    },
  };
}
