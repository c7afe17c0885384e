/** Trainer's packs whose optimum is missing: one that is proved in a second or two, one whose pairs take longer than anybody waits. */
import { randomFor } from '../disruption/random-network.ts';
import { bundledWorkbook } from '../workbook/bundled-workbook.ts';
import { applyEdit } from '../../src/core/workbook/apply-edit.ts';
import type { Edit } from '../../src/core/workbook/edit.ts';
import type { Workbook } from '../../src/core/workbook/workbook.ts';
import { zipPack } from '../../src/worker/studio-export.ts';

function edited(workbook: Workbook, edits: readonly Edit[]): Workbook {
  let book = workbook;
  for (const edit of edits) {
    const outcome = applyEdit(book, edit);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
    book = outcome.value;
  }
  return book;
}

const packed = (workbook: Workbook): Buffer => Buffer.from(zipPack(workbook, 'trainer', 'practice'));

/** A bundled exercise with a larger budget: the graph of its parties takes a second or two. */
export async function shortProject(): Promise<Buffer> {
  return packed(edited(await bundledWorkbook('charity-front'), [{ type: 'head', fields: { budget: 6 } }]));
}

/** Beside the bundled case, money that runs through five layers of 30 parties, each with six ways on; a budget of 14. */
export async function longProject(): Promise<Buffer> {
  const book = await bundledWorkbook('first-steps');
  const [layers, width, ways] = [5, 30, 6];
  const start = Date.parse(book.head.decisionTime);
  const currency = book.head.baseCurrency;
  const [home = 'KZ'] = book.head.jurisdictions;
  const random = randomFor('long project');
  const party = (layer: number, place: number) => `LONG-${layer}-${place}`;
  const rows: { readonly from: string; readonly to: string; readonly hour: number; readonly amount: number }[] = [];
  const edits: Edit[] = [{ type: 'head', fields: { budget: 14 } }];
  for (let layer = -1; layer <= layers; layer++) {
    for (let i = 0; i < (layer < 0 || layer === layers ? 1 : width); i++) {
      const id = party(layer, i);
      // The two ends lie abroad: to freeze them would settle it.
      const country = layer < 0 || layer === layers ? 'AE' : home;
      const row = { id, kind: 'company', name: `Layer ${layer} ${i}`, otherNames: [], born: '', country } as const;
      edits.push({ type: 'party', row: { ...row, identifiers: [], activity: '' } });
      edits.push({ type: 'account', row: { id: `ACC-${id}`, institution: 'BANK', country, opened: '', holder: id } });
      edits.push({ type: 'role', parties: [id], role: 'facilitator', cell: '' });
      if (layer < 0)
        rows.push(
          ...Array.from({ length: width }, (_, to) => ({
            from: id,
            to: party(0, to),
            hour: 1,
            amount: 30 + random.below(20),
          })),
        );
      else if (layer === layers - 1)
        rows.push({ from: id, to: party(layers, 0), hour: 99, amount: 30 + random.below(20) });
      else if (layer < layers)
        for (let way = 0; way < ways; way++)
          rows.push({
            from: id,
            to: party(layer + 1, random.below(width)),
            hour: 10 * (layer + 1) + way,
            amount: 5 + random.below(20),
          });
    }
  }
  rows.forEach(({ from, to, hour, amount }, i) => {
    const row = {
      id: `LT${i}`,
      time: start + hour * 3_600_000,
      from: `ACC-${from}`,
      to: `ACC-${to}`,
      amount: amount * 100_000,
    };
    edits.push({ type: 'transaction', row: { ...row, currency, channel: 'wire', purpose: 'supply' } });
  });
  edits.push({ type: 'ends', accounts: [`ACC-${party(-1, 0)}`], end: 'source' });
  edits.push({ type: 'ends', accounts: [`ACC-${party(layers, 0)}`], end: 'end-user' });
  edits.push({ type: 'flow', transactions: rows.map((_, i) => `LT${i}`), on: true });
  return packed(edited(book, edits));
}
