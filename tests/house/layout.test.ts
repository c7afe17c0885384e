/** The house's own rules that no linter knows: top level, file names, headers, nothing of a workplace in the tree. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
const sources = files.filter((f) => /^src\/.*\.(ts|tsx|mjs)$/.test(f));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

describe('layout', () => {
  it('keeps the agreed top level, plus what a tool insists on', () => {
    const agreed = ['package.json', 'vite.config.ts', 'tsconfig.json', 'src', 'datasets', 'tests', 'README.md'];
    const tools = ['.ci', '.gitignore', '.oxfmtrc.json', '.oxlintrc.json', 'knip.config.ts', 'package-lock.json'];
    const top = new Set(files.map((f) => f.split('/')[0]));
    expect([...top].filter((name) => !agreed.includes(name) && !tools.includes(name))).toEqual([]);
  });

  it('has no file named after nothing', () => {
    expect(sources.filter((f) => /(^|\/|-)(utils?|helpers?|common|types|manager|misc)\.(ts|tsx)$/.test(f))).toEqual([]);
  });

  it('opens every source file with a sentence on what it is', () => {
    expect(sources.filter((f) => !read(f).startsWith('/**') && !/^declare module/m.test(read(f)))).toEqual([]);
  });

  it('keeps the median source file under 100 lines', () => {
    const lengths = sources.map((f) => read(f).split('\n').length).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
  });
});

describe('what must not be in the tree', () => {
  it('names no registry host in the lock file', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved":\s*"https?:/);
  });

  it('writes no HTML from strings', () => {
    expect(
      sources.filter((f) => /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write/.test(read(f))),
    ).toEqual([]);
  });

  // Verbs and activities of xAPI are named by addresses that nobody calls; example.org is reserved (RFC 2606).
  it('calls nobody: no address in the source but namespaces and this machine', () => {
    const strange = sources.flatMap((f) =>
      [...read(f).matchAll(/https?:\/\/[^\s'"`)>\]]+/g)]
        .map((m) => m[0])
        .filter(
          (url) =>
            !/^https?:\/\/(localhost|127\.0\.0\.1|www\.w3\.org\/|graphml\.graphdrawing\.org|react\.dev|doi\.org\/|arxiv\.org\/|adlnet\.gov\/expapi\/(verbs|activities)\b|linchpin\.example\.org\b|\$)/.test(
              url,
            ),
        )
        .map((url) => `${f}: ${url}`),
    );
    expect(strange).toEqual([]);
  });
});
