/** Serves a folder of built files on this machine only, with the headers that keep the page from talking to anyone else. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';

const mimeTypes: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

const headers = {
  // cytoscape and Mantine write style elements; everything else is the page's own files. WebAssembly is compiled (the solver), text never is.
  'content-security-policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

async function answer(folder: string, url: string, response: ServerResponse): Promise<void> {
  const asked = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const file = path.join(folder, asked.endsWith('/') ? `${asked}index.html` : asked);
  const inside = file === folder || file.startsWith(folder + path.sep);
  const found = inside ? await stat(file).catch(() => null) : null;
  if (found === null || !found.isFile()) {
    response.writeHead(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  const type = mimeTypes[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'content-type': type, 'content-length': found.size });
  createReadStream(file).pipe(response);
}

/** Starts on `port`, or on the next free one above it (up to 20 further). Rejects when none is free. */
export async function serveFolder(
  folder: string,
  port: number,
): Promise<{ readonly address: string; close: () => Promise<void> }> {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    answer(root, request.url ?? '/', response).catch(() => response.writeHead(400, headers).end());
  });
  const chosen = await listen(server, port, port === 0 ? port : port + 20);
  return {
    address: `http://localhost:${chosen}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function listen(server: Server, port: number, last: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, 'localhost', () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if (port < last && error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      return listen(server, port + 1, last);
    throw error;
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
