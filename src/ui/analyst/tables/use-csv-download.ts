/** Fetches what a table shows page by page and hands it over as a CSV file, up to a stated number of rows. */
import { useRef, useState } from 'react';
import type { RowQuery } from '../../../worker/protocol.ts';
import { saveFile } from '../../controls/save-file.ts';
import { desk } from '../../store/desk.ts';
import { csvHead, csvLines, type CsvBase } from './transactions-csv.ts';

export const mostRows = 100_000;
const pageRows = 5_000;

export interface CsvDownload {
  /** Share done, 0..1; null while none is under way. */
  readonly progress: number | null;
  readonly error: string | null;
  readonly start: (query: Omit<RowQuery, 'offset' | 'limit'>, base: CsvBase, marked: ReadonlySet<string>) => void;
  readonly stop: () => void;
}

export function useCsvDownload(fileName: string): CsvDownload {
  const [progress, setProgress] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);
  const wish = useRef(0);
  const run = async (query: Omit<RowQuery, 'offset' | 'limit'>, base: CsvBase, marked: ReadonlySet<string>) => {
    const mine = ++wish.current;
    const parts = [csvHead];
    let total = 1;
    for (let offset = 0; offset < Math.min(total, mostRows); offset += pageRows) {
      const page = await desk().transactions({ ...query, offset, limit: Math.min(pageRows, mostRows - offset) });
      if (wish.current !== mine) return;
      total = page.total;
      parts.push(csvLines(page.rows, base, marked));
      setProgress(Math.min(1, (offset + page.rows.length) / Math.max(1, Math.min(total, mostRows))));
    }
    saveFile(fileName, new Blob(parts, { type: 'text/csv;charset=utf-8' }));
  };
  return {
    progress,
    error,
    start: (query, base, marked) => {
      setError(null);
      setProgress(0);
      run(query, base, marked).then(
        () => setProgress(null),
        (reason: unknown) => {
          setProgress(null);
          setError(reason instanceof Error ? reason.message : String(reason));
        },
      );
    },
    stop: () => {
      wish.current++;
      setProgress(null);
    },
  };
}
