/** `linchpin COMMAND …`: finds the command and turns its outcome into an exit code. */
import { say } from './say.ts';

type Command = (args: readonly string[]) => Promise<number>;

const commands: { readonly [name: string]: () => Promise<{ readonly run: Command }> } = {
  import: () => import('./import.ts'),
  trace: () => import('./trace.ts'),
  screen: () => import('./screen.ts'),
  match: () => import('./match.ts'),
  own: () => import('./own.ts'),
  disrupt: () => import('./disrupt.ts'),
  generate: () => import('./generate.ts'),
  check: () => import('./check.ts'),
  grade: () => import('./grade.ts'),
  debrief: () => import('./debrief.ts'),
  keys: () => import('./keys.ts'),
  seal: () => import('./seal.ts'),
  open: () => import('./open.ts'),
  sample: () => import('./sample.ts'),
  datasets: () => import('./datasets.ts'),
};

const [name = '', ...rest] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (load === undefined) {
  say('cli.usage', { commands: Object.keys(commands).join(', ') });
  process.exitCode = 2;
} else {
  // A reader that has seen enough (`… | head`) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    const { run } = await load();
    process.exitCode = await run(rest);
  } catch (error) {
    // Neither the data nor the arguments: a fault of ours, or of the machine. One line, no stack; commands print once, at their end.
    const reason = error instanceof Error ? error.message : String(error);
    say('cli.failed', { reason });
    process.stdout.write(`${JSON.stringify({ issues: [{ code: 'failed', found: reason.slice(0, 80) }] })}\n`);
    process.exitCode = 1;
  }
}
