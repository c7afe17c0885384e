/** The chain read from a file's own bytes against the chain of what was parsed: never another verdict, however the file is written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/core/dataset/sha256.ts';
import type { Action } from '../../src/core/exercise/attempt.ts';
import { firstHead, headOf } from '../../src/core/exercise/chain.ts';
import { parseAttemptFile, writeAttempt, type AttemptLog } from '../../src/core/exercise/parse-attempt.ts';
import { writtenHead } from '../../src/core/exercise/written-chain.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const begun = { id: 'a1', exercise: { id: 'e', version: 1, data: 'a'.repeat(64) }, startedAt: 5 };
const log: readonly Action[] = [
  { at: 6, type: 'mark', transactions: ['T1', 'T/2'] },
  { at: 7, type: 'view', view: { pinned: { 'party:10': { x: 1, y: -2 }, 'party:9': { x: 0.5, y: 1e21 } } } },
  { at: 8, type: 'freeze', freeze: { at: -7, basis: 'listed', target: 'account:K1' } },
  { at: 9, type: 'note', note: { about: 'case', id: 'n', text: 'a "quote"\nand {[, "log":[\n' } },
  { at: 10, type: 'note', note: { about: 'case', id: 'm', text: 'Жомарт' } },
  { at: 11, type: 'submit', author: 'Ұлан' },
];
const attempt = { ...begun, log };
const text = writeAttempt(attempt);
const head = headOf(attempt);

/** The head of the log as a file's lines have it, whatever they are. */
const rawHead = (lines: readonly string[]) =>
  lines.reduce((known, line) => sha256Hex(bytesOf(`${known}\n${line}`)), firstHead(begun));

function verdicts(written: string) {
  const plain = parseAttemptFile(written, 'f');
  const quick = parseAttemptFile(written, 'f', bytesOf(written));
  return { plain, quick };
}

describe('the head from the bytes', () => {
  it('is the head of the log, for every log written by the book', () => {
    expect(writtenHead(bytesOf(text), attempt, head)).toBe(head);
    for (let n = 1; n < log.length; n++) {
      const part = { ...begun, log: log.slice(0, n) };
      expect(writtenHead(bytesOf(writeAttempt(part)), part, headOf(part))).toBe(headOf(part));
    }
  });

  it.each<[string, string, string]>([
    ['a space', '"at":6,"transactions"', '"at": 6,"transactions"'],
    [
      'names in another order',
      '"at":6,"transactions":["T1","T/2"],"type":"mark"',
      '"type":"mark","transactions":["T1","T/2"],"at":6',
    ],
    ['a name twice', '"at":6,', '"at":6,"at":6,'],
    ['an escape', '"T1"', '"\\u00541"'],
    ['a longer number', '"at":6,', '"at":6.0,'],
    ['an exponent', '"at":6,', '"at":6e0,'],
    ['minus nought', '"y":-2', '"y":-0'],
    ['an escaped slash', '"T/2"', '"T\\/2"'],
    ['a name inside out of order', '"x":1,"y":-2', '"y":-2,"x":1'],
  ])('is not taken from a line with %s, though its own hash be stated', (_, old, other) => {
    const written = text.replace(old, other);
    expect(written).not.toBe(text);
    const lines = written.split('"log":[\n')[1]?.split('\n],\n')[0]?.split(',\n') ?? [];
    const forged = written.replace(head, rawHead(lines));
    for (const one of [written, forged]) {
      const { plain, quick } = verdicts(one);
      expect(quick).toEqual(plain);
    }
    expect(verdicts(forged).quick.ok).toBe(false);
  });

  it.each<[string, (written: string) => string]>([
    ['another log behind', (written) => written.replace(/\}\n$/, ',"log":[]}\n')],
    ['another log before', (written) => written.replace('"log":[', '"log":[],\n"log":[')],
    ['a mark before it', (written) => `\uFEFF${written}`],
    ['no line end behind', (written) => written.trimEnd()],
    ['one line missing', (written) => written.replace(/\{"at":6.*\n/, '')],
  ])('judges a file with %s as it is judged without', (_, change) => {
    const written = change(text);
    const { plain, quick } = verdicts(written);
    expect(quick).toEqual(plain);
  });

  it('never differs on files changed at random', () => {
    const spot = fc.record({
      at: fc.nat(text.length - 1),
      kind: fc.constantFrom('drop', 'put', 'swap'),
      what: fc.constantFrom(' ', '"', '\\', '{', '}', '[', ']', ',', ':', '0', '1', '-', '.', 'e', '\n', 'я', 'a'),
    });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 3 }), (spots) => {
        let written = text;
        for (const { at, kind, what } of spots) {
          const rest = written.slice(kind === 'put' ? at : at + 1);
          written = `${written.slice(0, at)}${kind === 'drop' ? '' : what}${rest}`;
        }
        const { plain, quick } = verdicts(written);
        expect(quick).toEqual(plain);
      }),
      { numRuns: 3000 },
    );
  });

  it('is the same for logs of any names, numbers and texts', () => {
    const name = fc.string({
      unit: fc.constantFrom('a', 'b', '1', '9', '10', '!', ' ', '#', 'é', '"', '\\'),
      maxLength: 5,
    });
    const point = fc.record({
      x: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
      y: fc.integer(),
    });
    fc.assert(
      fc.property(fc.array(fc.dictionary(name, point), { minLength: 1, maxLength: 6 }), (pins) => {
        const made = pins.map((pinned, at) => ({ at, type: 'view', view: { pinned } }));
        const other = { ...begun, log: made as unknown as AttemptLog['log'] };
        const written = writeAttempt(other);
        const read = { ...begun, log: (JSON.parse(written) as AttemptLog).log };
        expect(writtenHead(bytesOf(written), read, headOf(other))).toBe(headOf(other));
      }),
      { numRuns: 500 },
    );
  });
});
