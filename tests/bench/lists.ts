/**
 * Reading a sanctions list the size of OFAC's sdn.xml (28 MB, 19,000 entries) and one four times as large: time and peak memory of the
 * streaming reader with a sink that keeps nothing and with all listings kept, beside a tree built of the whole text by saxes.
 * `npx tsx tests/bench/lists.ts [--entries 19000]`; each run is a process of its own.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SaxesParser } from 'saxes';
import { fileSource } from '../../src/cli/file-source.ts';
import type { Listing } from '../../src/core/dataset/dataset.ts';
import { ofacParts } from '../../src/core/screening/lists/ofac-parts.ts';
import { feedList, openList } from '../../src/csv/list-feed.ts';
import { writeSdnXml } from './sdn-xml.ts';

interface Node {
  readonly name: string;
  text: string;
  readonly children: Node[];
}

async function linchpin(file: string, keep: (listing: Listing) => void): Promise<number> {
  const source = await fileSource(file);
  if (!source.ok) throw new Error(`no such file: ${file}`);
  const opened = await openList(source.value);
  if ('code' in opened) throw new Error(opened.code);
  let records = 0;
  const failed = await feedList(source.value, opened, {
    file,
    parts: ofacParts(),
    sink: {
      onListing(listing) {
        records++;
        keep(listing);
      },
      onRejected: (issue) => {
        throw new Error(issue.code);
      },
      onDoubt: () => {},
      onAside: () => {},
    },
  });
  if (failed !== null) throw new Error(failed.code);
  return records;
}

function wholeTree(file: string): number {
  const root: Node = { name: '', text: '', children: [] };
  const open: Node[] = [root];
  const parser = new SaxesParser();
  parser.on('opentagstart', ({ name }) => {
    const node: Node = { name, text: '', children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(readFileSync(file, 'utf8')).close();
  return root.children[0]?.children.length ?? 0;
}

/** Each gives the number of entries it saw. */
const engines: { readonly [name: string]: (file: string) => Promise<number> } = {
  'linchpin, nothing kept': (file) => linchpin(file, () => {}),
  'linchpin, all kept': async (file) => {
    const listings: Listing[] = [];
    await linchpin(file, (listing) => void listings.push(listing));
    return listings.length;
  },
  'saxes, whole tree': (file) => Promise.resolve(wholeTree(file)),
};

interface Measured {
  readonly entries: number;
  readonly seconds: number;
  readonly peakRssMB: number;
  readonly startRssMB: number;
}

const self = fileURLToPath(import.meta.url);
const { values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { entries: { type: 'string', default: '19000' }, engine: { type: 'string' }, file: { type: 'string' } },
});
if (typeof values.engine === 'string' && typeof values.file === 'string') {
  const engine = engines[values.engine];
  if (engine === undefined) throw new Error(`no such engine: ${values.engine}`);
  const startRssMB = process.memoryUsage().rss / 1_048_576;
  const begun = performance.now();
  const entries = await engine(values.file);
  const seconds = (performance.now() - begun) / 1000;
  const measured: Measured = { entries, seconds, peakRssMB: process.resourceUsage().maxRSS / 1024, startRssMB };
  process.send?.(measured);
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'linchpin-bench-'));
  try {
    for (const entries of [Number(values.entries), 4 * Number(values.entries)]) {
      const file = path.join(folder, `sdn-${entries}.xml`);
      writeSdnXml(file, entries);
      const size = statSync(file).size / 1e6;
      process.stdout.write(`sdn.xml of ${size.toFixed(1)} MB, ${entries} entries\n`);
      const runs: (readonly [string, Measured])[] = [];
      for (const name of Object.keys(engines)) runs.push([name, await inChild(name, file)]);
      const peer = runs.at(-1)?.[1];
      for (const [name, { entries: seen, seconds, peakRssMB, startRssMB }] of runs) {
        if (seen !== entries) throw new Error(`${name} saw ${seen} entries`);
        const time = peer === undefined ? 1 : seconds / peer.seconds;
        const held = peakRssMB - startRssMB;
        const memory = peer === undefined ? 1 : held / (peer.peakRssMB - peer.startRssMB);
        process.stdout.write(
          `${name.padEnd(24)} ${seconds.toFixed(2)} s (×${time.toFixed(2)})  ${(size / seconds).toFixed(1)} MB/s  ` +
            `${held.toFixed(0)} MB above the start (×${memory.toFixed(2)})\n`,
        );
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inChild(engine: string, file: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(self, ['--engine', engine, '--file', file], { execArgv: process.execArgv });
    child.on('message', (measured) => resolve(measured as Measured));
    child.on('error', reject);
    child.on('exit', (code) => code !== 0 && reject(new Error(`${engine} ended with ${code}`)));
  });
}
