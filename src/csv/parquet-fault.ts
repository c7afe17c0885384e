/** What is wrong with a Parquet file, thrown out of its stream of rows. */
import type { FileRejection } from '../core/dataset/issue.ts';

export class ParquetFault extends Error {
  override readonly name = 'ParquetFault';
  readonly code: FileRejection;
  /** What stood there. */
  readonly found: string;
  readonly column: string;
  constructor(code: FileRejection, found = '', column = '') {
    super(code);
    this.code = code;
    this.found = found;
    this.column = column;
  }
}
