/**
 * Every npm script comes through here, so that each works on a fresh clone: installs what is missing, then runs the verb.
 * Plain JavaScript with Node's own modules only: it runs before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const [verb = 'start', ...rest] = process.argv.slice(2);
const stamp = path.join(root, '.cache', 'installed');

function installedAlready() {
  if (!existsSync(path.join(root, 'node_modules'))) return false;
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();
}

function lockHash() {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} node ${process.versions.node.split('.')[0]}`;
}

function install() {
  if (installedAlready()) return;
  process.stderr.write('linchpin: npm ci …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    // npm's own words go to stderr: stdout belongs to the command.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    process.stderr.write('linchpin: npm ci failed; see above. Is the npm registry reachable?\n');
    process.exit(done.status ?? 1);
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, lockHash());
}

function bin(name) {
  const found = JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')).bin;
  return path.join(
    root,
    'node_modules',
    name,
    typeof found === 'string' ? found : (found[name] ?? Object.values(found)[0]),
  );
}

function node(args) {
  const child = spawn(process.execPath, args, { cwd: process.env.INIT_CWD ?? root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

const typescript = (file) => ['--import', pathOfTsx(), path.join(root, file), ...rest];
function pathOfTsx() {
  return new URL(`file://${path.join(root, 'node_modules/tsx/dist/loader.mjs').replaceAll('\\', '/')}`).href;
}

const verbs = {
  start: () => node(typescript('src/cli/start.ts')),
  dev: () => node([bin('vite'), '--config', path.join(root, 'vite.config.ts'), root, ...rest]),
  build: () => node([bin('vite'), 'build', '--config', path.join(root, 'vite.config.ts'), root, ...rest]),
  check: () => node([bin('typescript'), '-b', root, ...rest]),
  lint: () =>
    node([
      bin('oxlint'),
      '--config',
      path.join(root, '.oxlintrc.json'),
      '--type-aware',
      ...(rest.length ? rest : [path.join(root, 'src'), path.join(root, 'tests')]),
    ]),
  format: () => node([bin('oxfmt'), ...(rest.length ? rest : [root])]),
  test: () => node(typescript('tests/run.ts')),
  bench: () => node(typescript('tests/bench/run.ts')),
  linchpin: () => node(typescript('src/cli/main.ts')),
  verify: () => node(typescript('tests/run.ts')),
};

if (!Object.hasOwn(verbs, verb)) {
  process.stderr.write(`linchpin: unknown verb ${verb}; one of ${Object.keys(verbs).join(', ')}\n`);
  process.exit(2);
}
install();
verbs[verb]();
