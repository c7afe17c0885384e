/** Numbers of accounts while rows are read, and what the rows tell of them: bank and country. */
import type { AccountTable } from '../core/dataset/dataset.ts';
import { bankAccount, unpadded } from '../core/dataset/bank-account.ts';
import { createByteTable, type Bytes } from '../core/ledger/byte-table.ts';
import { growingColumn, uint16, uint32 } from '../core/ledger/growing-column.ts';
import { createStringTable, createTextIndex, type StringTable } from '../core/ledger/string-table.ts';
import { asciiText, createCellText } from './cell-text.ts';
import { placeCountry } from './place-names.ts';

export interface AccountNumbers {
  /** An account known by its id alone; `place` = where its bank is, '' when the file does not say. `whole` = the id is no piece of a longer text. */
  plain(id: string, place: string, whole: boolean): number;
  /** An account whose id is unique within its bank only. */
  ofBank(bank: string, id: string): number;
  /** The same for a caller who remembers the answers himself. */
  ofBankOnce(bank: string, id: string): number;
  /** And of bytes, which are UTF-8. */
  ofBankBytes(from: Bytes, bank: number, bankEnd: number, id: number, idEnd: number): number;
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
  const bankBytes = createByteTable();
  const text = createCellText();
  /** Where the name of an account is put together. */
  const name = new Uint8Array(64);

  return {
    plain(id, place, whole) {
      const number = whole ? ids.internWhole(id) : ids.intern(id);
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
    ofBankBytes(from, start, end, id, idEnd) {
      const { bytes } = from;
      let bank = bankBytes.find(from, start, end);
      if (bank < 0) {
        bank = bankNumber(text(bytes, start, end));
        bankBytes.add(bank);
      }
      let first = start;
      while (first < end - 1 && bytes[first] === 48) first++;
      const length = end - first + 2 + idEnd - id;
      // What `unpadded` makes of other characters is for text.
      const plainBank = bytes[first] >= 32 && bytes[first] < 128;
      if (length > name.length || !plainBank) return numberAt(bank, text(bytes, id, idEnd));
      let at = 0;
      for (let i = first; i < end; i++) name[at++] = bytes[i];
      name[at++] = 58;
      name[at++] = 58;
      for (let i = id; i < idEnd; i++) name[at++] = bytes[i];
      const whole = asciiText(name, 0, at);
      return whole === null ? numberAt(bank, text(bytes, id, idEnd)) : numbered(ids.internWhole(whole), bank);
    },
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
    return numbered(ids.intern(bankAccount(institutions.values[bank], id)), bank);
  }

  function numbered(number: number, bank: number): number {
    if (number === institution.size) {
      institution.push(bank);
      country.push(0);
    }
    return number;
  }
}
