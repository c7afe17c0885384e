/** Plain rows read as bytes come to the very same ledger, receipt and faults as read as text. */
import { describe, expect, it } from 'vitest';
import { bothWays } from './both-ways.ts';
import { fuzzedFile } from './fuzzed-file.ts';
import { bytesSource, cutSource, textSource } from './sources.ts';

describe('bytes and text give the same', () => {
  it('on 3,000 fuzzed files', { timeout: 120_000 }, async () => {
    for (let seed = 0; seed < 3000; seed++) {
      const { bytes, cuts } = fuzzedFile(seed);
      const { bytes: one, text: other } = await bothWays(cutSource('f.csv', bytes, cuts));
      if (one !== other) expect(one, `seed ${seed}`).toBe(other);
    }
  });

  const header = 'id,time,from,to,amount,currency,channel,purpose\n';
  const plain = 'T1,2024-01-01T10:00:00Z,A,B,1.00,USD,wire,rent\n';
  it.each<[string, string]>([
    [
      'a mark U+FEFF at the beginning of a cell',
      `${header}${plain}T2,2024-01-02,\ufeffA,B,2.00,USD,\ufeff,\ufeffrent\n`,
    ],
    ['quoted commas', `${header}${plain}T2,2024-01-02,"A,1",B,2.00,USD,wire,"rent, March"\n`],
    [
      'a cell over lines',
      `${header}${plain}T2,2024-01-02,A,B,2.00,USD,wire,"rent\nMarch"\n${plain.replace('T1', 'T3')}`,
    ],
    [
      'a quote that never closes',
      `${header}${plain}"T2,2024-01-02,A,B,2.00,USD,wire,x\n${plain.replace('T1', 'T3').repeat(3)}`,
    ],
    ['CR LF, the last line without', `${header}${plain}`.replaceAll('\n', '\r\n') + plain.trim().replace('T1', 'T2')],
    ['CR in a cell', `${header}${plain}T2,2024-01-02,A\r,B,2.00,USD,wire,x\r\r\n`],
  ])('%s', async (_, text) => {
    const { bytes, text: asText } = await bothWays(textSource('f.csv', text, 7));
    expect(bytes).toBe(asText);
    expect(bytes).toContain('"ok":true');
  });

  it('where nothing of the first 200,000 rows is good', { timeout: 60_000 }, async () => {
    const text = header + 'T1,soon,A,B,1.00,USD,wire,rent\n'.repeat(200_500);
    const { bytes, text: asText } = await bothWays(textSource('f.csv', text, 65_536));
    expect(bytes === asText).toBe(true);
    expect(bytes).toContain('no-row-accepted');
  });

  it('where bytes beyond UTF-8 come late, even in a cell nobody reads', async () => {
    const rows = 'step,type,amount,nameOrig,nameDest,note\n' + '1,CASH,5.00,A,B,\u0416\n'.repeat(200);
    const bytes = new TextEncoder().encode(rows);
    bytes[bytes.length - 2] = 0xd0;
    const both = await bothWays(bytesSource('f.csv', bytes, 1000));
    expect(both.bytes).toBe(both.text);
  });
});
