import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { openFilter } from '../../src/core/ledger/filter.ts';
import { buildScene } from '../../src/core/network/build-scene.ts';
import { writeEdgesCsv } from '../../src/core/network/graph-csv.ts';
import { writeGraphml } from '../../src/core/network/graphml.ts';
import { textCell } from '../../src/core/network/spreadsheet-cell.ts';
import { tinyDataset, tinyParty } from '../fixtures/tiny-dataset.ts';

const nasty = [
  '<script>alert("1")</script>',
  'a & b \u0000\u0008\u000b\ufffe',
  'lone \ud800 half',
  ']]> \'q\' "Q"',
  '=cmd|calc',
  'Әсел 😀 محمد',
];
const view = { level: 'parties', ego: null, shown: [], hidden: [], opened: [] } as const;
const dataset = tinyDataset({
  payments: nasty.map((_, k) => [`a${k}`, `a${(k + 1) % nasty.length}`, k + 1, k] as const),
  holds: Object.fromEntries(nasty.map((_, k) => [`p${k}`, [`a${k}`]])),
  parties: nasty.map((name, k) => tinyParty(`p${k}`, name)),
});
const scene = buildScene(dataset, { filter: openFilter, view, limit: 100 });

describe('writeGraphml', () => {
  it('is well-formed whatever names are in it, and says all of them', () => {
    const labels: string[] = [];
    const opened: string[] = [];
    let reading = false;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', (tag) => {
      opened.push(tag.local);
      reading = tag.attributes['key']?.value === 'node-label';
      if (reading) labels.push('');
    });
    parser.on('text', (text) => {
      if (reading) labels.push((labels.pop() ?? '') + text);
    });
    parser.on('closetag', () => {
      reading = false;
    });
    parser.write(writeGraphml(scene)).close();
    expect(opened.filter((name) => name === 'node')).toHaveLength(6);
    expect(opened.filter((name) => name === 'edge')).toHaveLength(6);
    expect(labels.sort()).toEqual(
      ['<script>alert("1")</script>', 'a & b ', 'lone  half', ']]> \'q\' "Q"', '=cmd|calc', 'Әсел 😀 محمد'].sort(),
    );
  });

  it('declares every key it uses', () => {
    const text = writeGraphml(scene);
    const declared = new Set([...text.matchAll(/<key id="([^"]+)"/g)].map((match) => match[1]));
    for (const [, used] of text.matchAll(/<data key="([^"]+)"/g)) expect(declared.has(used)).toBe(true);
  });
});

describe('writeEdgesCsv', () => {
  it('is one line an edge, with formulas defused', () => {
    const lines = writeEdgesCsv(scene).trimEnd().split('\r\n');
    expect(lines).toHaveLength(7);
    expect(lines.some((line) => line.includes(",'=cmd|calc,"))).toBe(true);
    expect(lines[1]).toBe(
      'party:p0,"<script>alert(""1"")</script>",party:p1,a & b \u0000\u0008\u000b\ufffe,1,1,1970-01-01T00:00:00.000Z,1970-01-01T00:00:00.000Z',
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+7 700', "'+7 700"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    [' =1', "' =1"],
    ['\n=1', '"\'\n=1"'],
    ['a=1', 'a=1'],
    ['a,"b"', '"a,""b"""'],
    ['', ''],
    ['Әсел-Нұр', 'Әсел-Нұр'],
  ])('writes %j as %j', (text, cell) => {
    expect(textCell(text)).toBe(cell);
  });
});
