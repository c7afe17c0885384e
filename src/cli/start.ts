/** `npm start`: builds the app when it is missing or older than its sources, serves it on this machine only, prints and opens the address. */
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { say } from './say.ts';
import { serveFolder } from './serve.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const dist = path.join(root, 'dist');

async function newest(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.reduce(
    (latest, e) => (e.isFile() ? Math.max(latest, statSync(path.join(e.parentPath, e.name)).mtimeMs) : latest),
    0,
  );
}

async function isStale(): Promise<boolean> {
  const index = path.join(dist, 'index.html');
  if (!existsSync(index)) return true;
  const sources = await Promise.all(['src', 'datasets'].map((folder) => newest(path.join(root, folder))));
  const config = ['package-lock.json', 'vite.config.ts'].map((file) => statSync(path.join(root, file)).mtimeMs);
  return Math.max(...sources, ...config) > statSync(index).mtimeMs;
}

async function build(): Promise<void> {
  say('cli.building');
  const { build: viteBuild } = await import('vite');
  await viteBuild({ configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn' });
}

/** Best effort: on a machine without a desktop the printed address is enough. */
function openBrowser(address: string): void {
  const [command, args] =
    process.platform === 'win32'
      ? ['cmd', ['/c', 'start', '', address]]
      : process.platform === 'darwin'
        ? ['open', [address]]
        : ['xdg-open', [address]];
  const child = spawn(command as string, args as string[], { stdio: 'ignore', detached: true });
  child.on('error', () => say('cli.openByHand', { address }));
  child.unref();
}

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, 'no-open': { type: 'boolean', default: false } },
});
if (await isStale()) await build();
const served = await serveFolder(dist, Number(values.port));
process.stdout.write(`${served.address}\n`);
say('cli.serving', { address: served.address });
if (!values['no-open'] && process.env['CI'] === undefined) openBrowser(served.address);
