/** The tracing rules, as a list. */
import { fifo } from './fifo.ts';
import { haircut } from './haircut.ts';
import type { TracingMethod } from './holdings.ts';
import { lifo } from './lifo.ts';
import { lowestBalance } from './lowest-balance.ts';
import { pariPassu } from './pari-passu.ts';
import { poison } from './poison.ts';
import { rolling } from './rolling.ts';
import type { TracingRule } from './trace.ts';

const methods: readonly TracingMethod[] = [poison, haircut, fifo, lifo, rolling, pariPassu, lowestBalance];

export function methodOf(rule: TracingRule): TracingMethod {
  const method = methods.find((m) => m.rule === rule);
  if (method === undefined) throw new RangeError(`tracing rule ${rule}`);
  return method;
}
