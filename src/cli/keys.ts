/** `linchpin keys --out FILE`: the keys submissions are sealed to, the trainer's and one for recovery, each in a file of its own. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { keyFileText, makeTrainerKeys } from '../sealing/trainer-key.ts';
import { say } from './say.ts';

const synopsis = 'linchpin keys --out FILE [--label TEXT] [--json]';

/**
 * Prints `{trainer, recovery}`, each `{file, recipient}`. The files are for their owner alone and never written over. Exit 0 done, 2
 * usage, also when a file is there already or cannot be written.
 */
export async function run(args: readonly string[]): Promise<number> {
  const asked = ask(args);
  if (asked === null) {
    process.stderr.write(`${synopsis}\n`);
    return 2;
  }
  const { out, label } = asked;
  const { dir, name, ext } = path.parse(out);
  const spare = path.join(dir, `${name}-recovery${ext}`);
  const { trainer, recovery } = await makeTrainerKeys();
  try {
    for (const [file, key] of [
      [out, trainer],
      [spare, recovery],
    ] as const) {
      writeFileSync(file, keyFileText(key, label), { flag: 'wx', mode: 0o600 });
    }
  } catch (error) {
    say('cli.notWritten', { folder: out, reason: error instanceof Error ? error.message : String(error) });
    return 2;
  }
  say('cli.keysMade', { file: out, spare });
  const answer = {
    trainer: { file: out, recipient: trainer.recipient },
    recovery: { file: spare, recipient: recovery.recipient },
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  return 0;
}

function ask(args: readonly string[]): { readonly out: string; readonly label: string } | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        label: { type: 'string', default: '' },
        json: { type: 'boolean', default: false },
      },
    });
    return values.out === undefined || values.out === '' ? null : { out: values.out, label: values.label };
  } catch {
    return null;
  }
}
