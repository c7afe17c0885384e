/** Serves the bench's page, our engine built for it, and the peers; isolated, so that a tab may measure its own memory. */
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

const peers = path.join(import.meta.dirname, 'peers');
const mimeTypes: { readonly [extension: string]: string } = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** On first use: the peers have a package of their own, so that installing the product stays small. */
function installPeers(): void {
  if (existsSync(path.join(peers, 'node_modules', '@duckdb'))) return;
  process.stderr.write('installing the peers of the ingest bench …\n');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: peers,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the peers could not be installed');
}

export interface Served {
  /** Ends in a slash. `ENGINE.js` is a module worker, `index.html` an empty page. */
  readonly address: string;
  close(): void;
}

export async function servePeers(): Promise<Served> {
  installPeers();
  const folder = mkdtempSync(path.join(tmpdir(), 'linchpin-peers-'));
  const entries = {
    linchpin: path.join(import.meta.dirname, 'ingest-engine.ts'),
    duckdb: path.join(peers, 'duckdb.mjs'),
    papaparse: path.join(peers, 'papaparse.mjs'),
    udsv: path.join(peers, 'udsv.mjs'),
  };
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', lib: { entry: entries, formats: ['es'] } },
  });
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><title>bench</title><input type="file"><script type="module" src="/peers/page.mjs"></script>',
  );
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith('/peers/')
      ? path.join(peers, pathname.slice('/peers/'.length))
      : path.join(folder, pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': mimeTypes[path.extname(file)] ?? 'application/octet-stream',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('no port');
  return {
    address: `http://127.0.0.1:${place.port}/`,
    close() {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
