/** The small parts an exercise is made with: ids, bytes, settling. */
import { describe, expect, it } from 'vitest';
import { utf8, utf8Text } from '../../src/core/dataset/utf8.ts';
import type { DayOfPayments, Economy } from '../../src/core/scenario/economy/economy.ts';
import { dealIds } from '../../src/core/scenario/making/deal-ids.ts';
import { participantFile } from '../../src/core/scenario/making/participant-files.ts';
import { settleDays } from '../../src/core/scenario/making/settle-days.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';
import type { NetworkPlan, PlannedPayment } from '../../src/core/scenario/typology/network-plan.ts';

const random = () => seededRandom('0123456789abcdef0123456789abcdef');

describe('utf8', () => {
  it.each([
    '',
    'plain',
    'Қазақ ұлы әріптері',
    'عبد',
    '𝔘nicode 😀!',
    'lone \ud800 and \udc00',
    '\u0000\u007f\u0080\u07ff\u0800\uffff',
  ])('writes %j as TextEncoder does', (text) => {
    expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
    expect(utf8Text(utf8(text))).toBe(new TextDecoder().decode(new TextEncoder().encode(text)));
  });
});

describe('ids', () => {
  it('are a shuffle: each once, in order by place of the file', () => {
    const ids = dealIds(random(), 1234, 'A');
    const all = Array.from({ length: 1234 }, (_, place) => ids.of(place));
    expect(new Set(all).size).toBe(1234);
    expect([...ids.order].map((place) => ids.of(place))).toEqual(all.toSorted());
    expect(ids.of(ids.order[0] ?? 0)).toBe('A0001');
    expect(all).not.toEqual(all.toSorted());
  });
});

it('lets only what a participant may have into the pack', () => {
  const names = [
    'transactions.csv',
    'watchlist.xml',
    'watchlist-update-1.xml',
    'quiz.json',
    'answer-key.json',
    'recipe.json',
  ];
  expect(names.filter(participantFile)).toEqual(names.slice(0, 4));
});

/** Accounts 0 (desk) to 4; every day the payments given, [hour, from, to, amount]. */
function smallEconomy(days: readonly (readonly (readonly [number, number, number, number])[])[]): Economy {
  const start = Date.UTC(2026, 0, 5);
  const no = () => {
    throw new Error('not asked for');
  };
  const day = (index: number): DayOfPayments => {
    const rows = days[index] ?? [];
    return {
      size: rows.length,
      at: Float64Array.from(rows, ([hour]) => start + index * 86_400_000 + hour * 3_600_000),
      from: Uint32Array.from(rows, (row) => row[1]),
      to: Uint32Array.from(rows, (row) => row[2]),
      amount: Float64Array.from(rows, (row) => row[3]),
      currency: new Uint8Array(rows.length),
      channel: new Uint8Array(rows.length),
      purpose: new Uint32Array(rows.length),
    };
  };
  return {
    spec: {
      span: { start, days: days.length },
      accounts: 5,
      transactions: 0,
      languages: { kazakh: 1, russian: 1, english: 1, arabic: 1 },
      foreignPercent: 0,
    },
    parties: 5,
    accounts: 5,
    party: no,
    names: no,
    account: (place) => ({ institution: 'Bank', country: 'KZ', opened: '2020-01-01', holder: place }),
    accountsOf: (place) => [place],
    credit: (place) => (place === 0 ? Number.POSITIVE_INFINITY : place === 4 ? 50 : 0),
    relations: () => [],
    hubs: [],
    cast: no,
    day,
    moment: (_, index) => start + index * 86_400_000 + 3_600_000,
    figure: (_, target) => target,
    purpose: () => 0,
    purposeText: () => '',
    purposePieces: () => [],
  };
}

const noPlan: NetworkPlan = {
  payments: [],
  roles: new Map(),
  cells: [],
  chains: [],
  gaps: [],
  claims: [],
  listed: [],
  decoys: [],
  covered: [],
  relations: [],
  sources: [],
  endUsers: [],
  detours: [],
};

function settled(economy: Economy, payments: readonly PlannedPayment[] = []) {
  const rows: { at: number; from: number; to: number; amount: number; tag: string | null }[] = [];
  settleDays(random(), economy, { ...noPlan, payments }, (at, from, to, amount, _c, _ch, _p, tag) =>
    rows.push({ at, from, to, amount, tag }),
  );
  return rows;
}

const flow = (hours: number, from: number, to: number, amount: number, isFlow = true): PlannedPayment => ({
  at: Date.UTC(2026, 0, 5) + hours * 3_600_000,
  from,
  to,
  amount,
  currency: 'KZT',
  channel: 'transfer',
  purpose: 0,
  tag: `${from}>${to}@${hours}`,
  flow: isFlow,
});

describe('settling', () => {
  it('drops what cannot be afforded, lets desks and agreed credit owe', () => {
    const rows = settled(
      smallEconomy([
        [
          [9, 1, 2, 10],
          [10, 0, 1, 30],
          [11, 1, 2, 20],
          [12, 1, 3, 20],
          [13, 4, 1, 50],
          [14, 4, 1, 1],
        ],
      ]),
    );
    expect(rows.map((row) => [row.from, row.to, row.amount])).toEqual([
      [0, 1, 30],
      [1, 2, 20],
      [4, 1, 50],
    ]);
  });

  it('keeps back what the hidden flow still needs', () => {
    const economy = smallEconomy([[[9, 0, 1, 100]], [[9, 1, 3, 60]], [[9, 1, 3, 40]]]);
    const rows = settled(economy, [flow(60, 1, 2, 60)]);
    expect(rows.map((row) => [row.from, row.to, row.amount])).toEqual([
      [0, 1, 100],
      [1, 3, 40],
      [1, 2, 60],
    ]);
  });

  it('gives a payer of the flow the money beforehand, at the own bank, in time', () => {
    for (const hours of [2, 26, 50]) {
      const rows = settled(smallEconomy([[], [], []]), [flow(hours, 1, 2, 60), flow(hours + 3, 2, 3, 55)]);
      const [deposit, ...rest] = rows;
      expect(deposit).toMatchObject({ from: 0, to: 1, tag: null });
      expect(deposit?.amount).toBeGreaterThanOrEqual(60);
      expect(deposit?.at).toBeLessThan(rest[0]?.at ?? 0);
      expect(rest.map((row) => row.tag)).toEqual([`1>2@${hours}`, `2>3@${hours + 3}`]);
    }
  });

  it('makes a lawful planned payment only when it can be afforded', () => {
    expect(settled(smallEconomy([[]]), [flow(5, 1, 2, 60, false)])).toEqual([]);
  });

  it('comes in time order', () => {
    const economy = smallEconomy([
      [
        [9, 0, 1, 100],
        [20, 0, 2, 5],
      ],
      [[9, 1, 3, 60]],
    ]);
    const rows = settled(economy, [flow(12, 1, 2, 60), flow(30, 2, 3, 60)]);
    expect(rows.map((row) => row.at)).toEqual(rows.map((row) => row.at).toSorted((a, b) => a - b));
  });
});
