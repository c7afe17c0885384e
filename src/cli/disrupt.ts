/** `linchpin disrupt`: the best freezes within a budget on a graph or a transaction file, with its bound and the naive picks. */
import { parseArgs } from 'node:util';
import { disruptGraph } from './disrupt-graph.ts';
import { disruptMoney } from './disrupt-money.ts';

const synopsis = [
  'linchpin disrupt --edges FILE.el --objective pairwise|largest|fragmentation --k K [--seconds S] [--weights FILE] [--json]',
  'linchpin disrupt --transactions FILE --sources A,B --targets C --k K [--objective funds] [--from-time T] [--static] [--seconds S] [--json]',
].join('\n');

/** What both kinds of question share. */
export interface Ask {
  readonly k: number;
  readonly seconds: number;
}

export interface Answer {
  /** Each has a `code`; where in the file, and what was found, as far as it is known. */
  readonly issues: readonly { readonly code: string; readonly found?: string | null }[];
  readonly [name: string]: unknown;
}

/** Exit 0 done, 1 the data has issues (`issues` in the JSON says which), 2 usage. One line of JSON on stdout. */
export async function run(args: readonly string[]): Promise<number> {
  const answer = await answerTo(args);
  if (answer === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  return answer.issues.length === 0 ? 0 : 1;
}

async function answerTo(args: readonly string[]): Promise<Answer | null> {
  const values = read(args);
  if (values === null) return null;
  const k = wholeOrDecimal(values.k);
  const seconds = wholeOrDecimal(values.seconds);
  if (k === null || seconds === null || seconds === 0) return null;
  const ask: Ask = { k, seconds };
  if (values.edges !== undefined && values.transactions === undefined) {
    const objective = (['pairwise', 'largest', 'fragmentation'] as const).find((name) => name === values.objective);
    if (objective === undefined || values.sources !== undefined || values.targets !== undefined) return null;
    if (values.weights === undefined && !Number.isInteger(k)) return null;
    return disruptGraph({ ...ask, edges: values.edges, objective, weights: values.weights ?? null });
  }
  if (values.transactions === undefined || values.edges !== undefined || values.weights !== undefined) return null;
  if (values.objective !== undefined && values.objective !== 'funds') return null;
  const sources = names(values.sources);
  const targets = names(values.targets);
  if (sources.length === 0 || targets.length === 0 || !Number.isInteger(k)) return null;
  return disruptMoney({
    ...ask,
    file: values.transactions,
    sources,
    targets,
    fromTime: values['from-time'] ?? null,
    still: values.static,
  });
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        edges: { type: 'string' },
        transactions: { type: 'string' },
        objective: { type: 'string' },
        k: { type: 'string' },
        seconds: { type: 'string', default: '10' },
        weights: { type: 'string' },
        sources: { type: 'string' },
        targets: { type: 'string' },
        'from-time': { type: 'string' },
        static: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return null;
  }
}

function names(list: string | undefined): readonly string[] {
  const parts = (list ?? '').split(',').map((name) => name.trim());
  return [...new Set(parts)].filter((name) => name !== '');
}

/** Not negative; null for anything else. */
function wholeOrDecimal(text: string | undefined): number | null {
  return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
