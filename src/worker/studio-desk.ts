/** The desk of a workbook, kept while what it is made of is the same: edits of words or claims draw no new network. */
import { datasetOf } from '../core/workbook/to-dataset.ts';
import type { Workbook } from '../core/workbook/workbook.ts';
import { exerciseOf } from '../core/workbook/write-pack.ts';
import { loadDesk, type LoadedDesk } from './loaded-desk.ts';

/** `pack` is of the workbook asked for; everything else is shared with the last one where its data is the same. */
export function createDeskOf(): (workbook: Workbook) => LoadedDesk {
  let last: { readonly workbook: Workbook; readonly desk: LoadedDesk } | null = null;
  return (workbook) => {
    if (last === null || !sameData(last.workbook, workbook)) {
      last = { workbook, desk: loadDesk(packOf(workbook, datasetOf(workbook)), [], []) };
    }
    const { desk } = last;
    return { ...desk, pack: packOf(workbook, desk.pack.dataset) };
  };
}

function packOf(workbook: Workbook, dataset: LoadedDesk['pack']['dataset']): LoadedDesk['pack'] {
  const exercise = exerciseOf(workbook, 'practice', {});
  return { dataset, exercise, quiz: { questions: workbook.questions }, key: workbook.key };
}

function sameData(a: Workbook, b: Workbook): boolean {
  return (
    a.parties === b.parties &&
    a.accounts === b.accounts &&
    a.relations === b.relations &&
    a.transactions === b.transactions &&
    a.listings === b.listings &&
    a.head.baseCurrency === b.head.baseCurrency &&
    a.head.rates === b.head.rates
  );
}
