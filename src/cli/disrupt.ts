/** `linchpin disrupt`: the best freezes within a budget on a graph or a transaction file, with its bound and the naive picks. */
import { parseArgs } from 'node:util';
import { disruptGraph } from './disrupt-graph.ts';
import { disruptMoney } from './disrupt-money.ts';

const synopsis = [
  'linchpin disrupt --edges FILE.el --objective pairwise|largest|fragmentation --k K [--seconds S] [--weights FILE] [--keep A,B] [--sequence] [--json]',
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
    const values = read(args);
    const issues = values === null ? [] : unreadable(values);
    if (issues.length > 0) process.stdout.write(`${JSON.stringify({ issues })}\n`);
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
    return disruptGraph({
      ...ask,
      edges: values.edges,
      objective,
      weights: values.weights ?? null,
      keep: names(values.keep),
      sequence: values.sequence,
    });
  }
  if (values.transactions === undefined || values.edges !== undefined || values.weights !== undefined) return null;
  if (values.keep !== undefined || values.sequence) return null;
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

/** The numbers that are none, or below 0, or of the wrong kind. */
function unreadable(values: {
  readonly k?: string;
  readonly seconds: string;
  readonly weights?: string;
}): readonly { readonly code: string; readonly found: string }[] {
  const { k, seconds, weights } = values;
  const budget = wholeOrDecimal(k);
  const wrong = k !== undefined && (budget === null || (weights === undefined && !Number.isInteger(budget)));
  return [
    ...(wrong ? [{ code: weights === undefined ? 'k-not-a-whole-number' : 'k-not-a-number', found: k }] : []),
    ...(wholeOrDecimal(seconds) ? [] : [{ code: 'seconds-not-a-number', found: seconds }]),
  ];
}

function read(args: readonly string[]) {
  // `--k -1` is a number below 0, not an option named 1.
  const joined = args.flatMap((word, i) => {
    if (/^--(k|seconds)$/.test(word) && /^-[\d.]/.test(args[i + 1] ?? '')) return [`${word}=${args[i + 1] ?? ''}`];
    return /^-[\d.]/.test(word) && /^--(k|seconds)$/.test(args[i - 1] ?? '') ? [] : [word];
  });
  try {
    return parseArgs({
      args: joined,
      options: {
        edges: { type: 'string' },
        transactions: { type: 'string' },
        objective: { type: 'string' },
        k: { type: 'string' },
        seconds: { type: 'string', default: '10' },
        weights: { type: 'string' },
        keep: { type: 'string' },
        sequence: { type: 'boolean', default: false },
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
