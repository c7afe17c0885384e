/** Numbers of accounts while rows are read, and what the rows tell of them: bank and country. */
import type { AccountTable } from '../core/dataset/dataset.ts';
import { bankAccount, unpadded } from '../core/dataset/bank-account.ts';
import { growingColumn, uint16, uint32 } from '../core/ledger/growing-column.ts';
import { createStringTable, createTextIndex, type StringTable } from '../core/ledger/string-table.ts';
import { placeCountry } from './place-names.ts';

export interface AccountNumbers {
  /** An account known by its id alone; `place` = where its bank is, '' when the file does not say. */
  plain(id: string, place: string): number;
  /** An account whose id is unique within its bank only. */
  ofBank(bank: string, id: string): number;
  /** The same for a caller who remembers the answers himself. */
  ofBankOnce(bank: string, id: string): number;
  /** No holders: a transaction file does not name them. */
  table(): AccountTable;
}

/** Numbers new ids in `ids`, which nobody else may add to. The first place told of an account stays. */
export function createAccountNumbers(ids: StringTable): AccountNumbers {
  const institutions = createStringTable(['']);
  const countries = createStringTable(['']);
  const institution = growingColumn(uint32);
  const country = growingColumn(uint16);
  // Bank cells as written, and the institution each stands for: `010` and `10` are one.
  const bankCells = createStringTable();
  const bankOf: number[] = [];
  // Pairs of account and bank: saves joining the two for every row.
  const pairs = createTextIndex();
  const numberOf = growingColumn(uint32);

  return {
    plain(id, place) {
      const number = ids.intern(id);
      if (number === institution.size) {
        institution.push(place === '' ? 0 : institutions.intern(place));
        country.push(place === '' ? 0 : countries.intern(placeCountry(place)));
      }
      return number;
    },
    ofBank(cell, id) {
      const bank = bankNumber(cell);
      const pair = pairs.intern(id, bank);
      if (pair < numberOf.size) return numberOf.at(pair);
      const number = numberAt(bank, id);
      numberOf.push(number);
      return number;
    },
    ofBankOnce: (cell, id) => numberAt(bankNumber(cell), id),
    table: () => ({
      ids: ids.values,
      institution: institution.take(null),
      institutions: institutions.values,
      country: country.take(null),
      countries: countries.values,
      opened: new Float64Array(ids.size).fill(Number.NaN),
      holder: new Int32Array(ids.size).fill(-1),
    }),
  };

  function bankNumber(cell: string): number {
    const written = bankCells.intern(cell);
    if (written === bankOf.length) bankOf.push(institutions.intern(unpadded(cell)));
    return bankOf[written];
  }

  function numberAt(bank: number, id: string): number {
    const number = ids.intern(bankAccount(institutions.values[bank], id));
    if (number === institution.size) {
      institution.push(bank);
      country.push(0);
    }
    return number;
  }
}
