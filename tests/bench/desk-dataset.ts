/** A large invented dataset straight in memory: columns of a ledger, an account table and parties. Same arguments, same columns. */
import type { Dataset, Party } from '../../src/core/dataset/dataset.ts';
import { indexByAccount } from '../../src/core/ledger/account-index.ts';
import { asPaid } from '../../src/core/ledger/received.ts';

const banks = 120;
const countries = ['', 'KZ', 'KG', 'UZ', 'TR', 'AE', 'DE', 'RU', 'CN', 'GE', 'TJ', 'PL', 'MY', 'KE'];
const channels = ['wire', 'card', 'cash', 'mobile', 'ach', 'crypto'];
const first = ['Айбек', 'Aigerim', 'Ерлан', 'Samal', 'Nurlan', 'Дина', 'Timur', 'Zarina', 'Олжас', 'Madina', 'Karim'];
const last = ['Тулегенов', 'Sadykova', 'Омаров', 'Bekova', 'Akhmetov', 'Ким', 'Ivanova', 'Rahimov', 'Usen', 'Pak'];

/** The lower its number, the busier an account: one in eighty transactions is the busiest's. Nine accounts in ten have a holder. */
export function deskDataset(transactions: number, accounts: number, seed = 7): Dataset {
  const random = xorshift(seed);
  const parties = Math.floor(accounts / 2);
  const time = new Float64Array(transactions);
  const from = new Uint32Array(transactions);
  const to = new Uint32Array(transactions);
  const amount = new Float64Array(transactions);
  const channel = new Uint16Array(transactions);
  const purpose = new Uint32Array(transactions);
  const begin = Date.UTC(2025, 0, 1);
  const year = 364 * 86_400_000;
  const anyAccount = (): number => Math.floor(accounts * random() ** 3);
  /** Most money stays in a neighbourhood of two hundred accounts, as it does in a town. */
  const near = (account: number): number => {
    const home = account - (account % 200);
    return Math.min(accounts - 1, home + Math.floor(200 * random()));
  };
  for (let i = 0; i < transactions; i++) {
    time[i] = begin + Math.floor(((i + random()) / transactions) * year);
    from[i] = anyAccount();
    to[i] = random() < 0.7 ? near(from[i]) : anyAccount();
    amount[i] = Math.floor(random() ** 4 * 1e8) + 1;
    channel[i] = Math.floor(channels.length * random() ** 2);
    purpose[i] = Math.floor(2000 * random() ** 2);
  }
  time.sort();
  const out = indexByAccount(from, accounts);
  const into = indexByAccount(to, accounts);
  const ids = Array.from({ length: accounts }, (_, a) => `KZ${String(10_000_000_000 + ((a * 7_919) % accounts) * 37)}`);
  const pick = (values: readonly string[]) => values[Math.floor(values.length * random())] ?? '';
  return {
    ledger: {
      size: transactions,
      time,
      from,
      to,
      amount,
      currency: new Uint8Array(transactions),
      received: asPaid,
      base: amount,
      channel,
      purpose,
      row: Uint32Array.from(time, (_, i) => i + 2),
      ids: null,
      accounts: ids,
      currencies: ['KZT'],
      channels,
      purposes: Array.from({ length: 2000 }, (_, n) => `invoice ${n}`),
      baseCurrency: 'KZT',
      outStart: out.start,
      outIndex: out.index,
      inStart: into.start,
      inIndex: into.index,
    },
    accounts: {
      ids,
      institution: Uint32Array.from(ids, (_, a) => (Math.floor(a / 200) % banks) + 1),
      institutions: ['', ...Array.from({ length: banks }, (_, n) => `Bank ${n + 1}`)],
      country: Uint16Array.from(ids, () => Math.floor(countries.length * random() ** 2)),
      countries,
      opened: new Float64Array(accounts).fill(NaN),
      holder: Int32Array.from(ids, (_, a) => (a % 10 === 9 ? -1 : Math.floor(a / 2))),
    },
    parties: Array.from({ length: parties }, (_, p): Party => ({
      id: `P${p}`,
      kind: p % 5 === 0 ? 'company' : 'person',
      name: `${pick(first)} ${pick(last)} ${p}`,
      otherNames: [],
      born: '',
      country: 'KZ',
      identifiers: [],
      activity: '',
    })),
    relations: [],
    listings: [],
  };
}

/** xorshift32 (Marsaglia, 2003), 0 ≤ x < 1. */
function xorshift(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}
