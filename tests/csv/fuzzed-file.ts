/** Seeded transaction files, mostly plain and well-formed, with everything that can be odd in them now and then. */

export interface FuzzedFile {
  readonly bytes: Uint8Array;
  /** Places the stream is cut at. */
  readonly cuts: readonly number[];
}

interface Random {
  below(limit: number): number;
  chance(share: number): boolean;
  of<T>(values: readonly T[]): T;
}

/** splitmix32 (Steele, Lea, Flood, 2014), 32 bits. */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return ((z ^ (z >>> 15)) >>> 0) / 4294967296;
  };
  return {
    below: (limit) => Math.floor(next() * limit),
    chance: (share) => next() < share,
    of: (values) => values[Math.floor(next() * values.length)],
  };
}

type Cell = (random: Random, row: number) => string;

const two = (value: number): string => String(value).padStart(2, '0');
const text: Cell = (random) =>
  random.of([
    '',
    'wire',
    'ACH',
    'Аренда',
    'төлем',
    'a;b',
    '\ttab',
    ' edge ',
    'x'.repeat(30),
    '\u00a0nbsp',
    '\ufeffmark',
    '😀',
    'a\u0001b',
  ]);
const account: Cell = (random) =>
  random.chance(0.93)
    ? `${random.of(['KZ', '8000', 'C', ''])}${random.below(30)}${random.of(['', '', '123456789012345678', 'long-account-number-of-a-bank'])}`
    : random.of(['', ' ', ' A', 'A ', 'Счёт', '__proto__', '\u00a0B', 'B\u00a0', '0', '00']);
const bank: Cell = (random) => random.of(['010', '10', '021174', '1', '', '0', ' 7', '9']);
const amount: Cell = (random) =>
  random.chance(0.9)
    ? `${random.below(100_000)}.${two(random.below(100))}`
    : random.of([
        '',
        '5',
        '1.',
        '.5',
        '1,234.50',
        '1 234',
        '-3.50',
        '+4',
        'x',
        '1e3',
        '0.001',
        '99999999999999999999',
        '90071992547409.91',
        '12,5',
        '007.10',
        '1.000000',
        ' 3.00',
        '−2',
      ]);
const currency: Cell = (random) =>
  random.chance(0.9)
    ? random.of(['USD', 'KZT', 'EUR', 'US Dollar', 'тенге'])
    : random.of(['', 'JPY', ' usd', 'Doubloon', 'Bitcoin', '₸']);
const isoTime: Cell = (random) =>
  `202${random.below(10)}-${two(1 + random.below(12))}-${two(1 + random.below(29))}${random.of(['', 'T10:20', 'T10:20:30', ' 10:20', 'T10:20:30Z', 'T23:59:59.123Z', ' 7:05', 't10:20z', 'T10:20+05:00', ' 10:20 UTC'])}`;
const slashTime: Cell = (random, row) =>
  `2022/09/${two(1 + (row % 28))} ${two(random.below(24))}:${two(random.below(60))}`;
const openTime: Cell = (random) => {
  const day = () => two(1 + random.below(random.chance(0.03) ? 31 : 12));
  const mark = random.of(['/', '.', '-']);
  return `${day()}${mark}${day()}${mark}2024${random.of(['', '', ' 10:20', ' 10:20Z', 'T10:20:59'])}`;
};
const oddTime: Cell = (random) =>
  random.of([
    '',
    'soon',
    '1704067200',
    '1704067200000',
    '20240131',
    '20240231',
    '2024-02-31',
    '2024-1-5',
    '03/04/24',
    '5',
    '99999999',
    '2024-01-01T25:00',
    ' 2024-01-01',
    '2024/01-01',
    '01.02.2024 24:00',
  ]);
const step: Cell = (random) => random.of(['1', '743', '0', '12345678', '7', '']);
const label: Cell = (random) => random.of(['0', '1', '0', '', 'Smurfing', 'метка']);
const clockCell: Cell = (random) => random.of(['10:35:19', '10:35', '1:02', '', '23:59:60', '10:35:19Z', ' 10:35']);

interface Shape {
  readonly header: readonly string[];
  readonly cells: readonly Cell[];
  readonly shuffled: boolean;
}

function shapes(random: Random): Shape {
  const time = random.of([isoTime, slashTime, openTime]);
  const when: Cell = (r, row) => (r.chance(0.04) ? oddTime(r, row) : time(r, row));
  const makeId = random.of<Cell>([
    (_, row) => `T${row}`,
    (_, row) => `T${String(row).padStart(6, '0')}`,
    (_, row) => `${9_000_000_000 + row}`,
    (r, row) => `${r.of(['a', 'b', 'ц'])}-${row}`,
    (r) => `T${r.below(60)}`,
  ]);
  const id: Cell = (r, row) => (r.chance(0.03) ? r.of(['', ' ', 'T1', ' T2', 'T001']) : makeId(r, row));
  const place: Cell = (r) => r.of(['UK', 'Turkey', 'Нигде', '', 'KZ']);
  return random.of<Shape>([
    {
      header: ['id', 'time', 'from', 'to', 'amount', 'currency', 'channel', 'purpose'],
      cells: [id, when, account, account, amount, currency, text, text],
      shuffled: true,
    },
    {
      header:
        'Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,Amount Paid,Payment Currency,Payment Format,Is Laundering'.split(
          ',',
        ),
      cells: [when, bank, account, bank, account, amount, currency, amount, currency, text, label],
      shuffled: false,
    },
    {
      header: [
        'tran_id',
        'orig_acct',
        'bene_acct',
        'tx_type',
        'base_amt',
        'tran_timestamp',
        'is_sar',
        'alert_id',
        'note',
      ],
      cells: [id, account, account, text, amount, random.chance(0.5) ? step : when, label, label, text],
      shuffled: true,
    },
    {
      header: [
        'Time',
        'Date',
        'Sender_account',
        'Receiver_account',
        'Amount',
        'Payment_currency',
        'Received_currency',
        'Sender_bank_location',
        'Receiver_bank_location',
        'Payment_type',
        'Is_laundering',
        'Laundering_type',
      ],
      cells: [
        clockCell,
        (r, row) => time(r, row).slice(0, 10),
        account,
        account,
        amount,
        currency,
        currency,
        place,
        place,
        text,
        label,
        label,
      ],
      shuffled: true,
    },
    {
      header: [
        'step',
        'type',
        'amount',
        'nameOrig',
        'oldbalanceOrg',
        'newbalanceOrig',
        'nameDest',
        'oldbalanceDest',
        'newbalanceDest',
        'isFraud',
        'isFlaggedFraud',
      ],
      cells: [step, text, amount, account, amount, amount, account, amount, amount, label, label],
      shuffled: true,
    },
    {
      header: [
        'Дата операции',
        'Счёт отправителя',
        'Счёт получателя',
        'Сумма',
        'Валюта',
        'Назначение платежа',
        'Прочее',
      ],
      cells: [when, account, account, (r, row) => amount(r, row).replace('.', ','), currency, text, text],
      shuffled: true,
    },
  ]);
}

export function fuzzedFile(seed: number): FuzzedFile {
  const random = seededRandom(seed);
  const { header, cells, shuffled } = shapes(random);
  const places = header.map((_, place) => place);
  if (shuffled)
    for (let i = places.length - 1; i > 0; i--) {
      const j = random.below(i + 1);
      [places[i], places[j]] = [places[j], places[i]];
    }
  const delimiter = random.chance(0.7) ? ',' : random.of([';', '\t', '|']);
  const ends = random.chance(0.9) ? [random.of(['\n', '\r\n'])] : ['\n', '\r\n', '\r', '\n\n', '\r\r\n'];
  const quoting = random.of([0, 0, 0.03, 0.3]);
  const oddity = random.of([0, 0, 0.02, 0.1]);
  const cellText = (value: string): string => {
    if (value.includes(delimiter) || value.includes('"') || random.chance(quoting))
      return `"${value.replaceAll('"', '""')}"`;
    return value;
  };
  const lines = [places.map((place) => header[place]).join(delimiter)];
  const rows = random.below(45);
  for (let row = 0; row < rows; row++) {
    const values = places.map((place) => cellText(cells[place](random, row)));
    if (random.chance(oddity)) lines.push(oddLine(random, values, delimiter));
    else if (row > 0 && random.chance(0.04)) lines.push(lines[lines.length - 1]);
    else lines.push(values.join(delimiter));
  }
  let whole = lines.map((line) => line + random.of(ends)).join('');
  if (random.chance(0.3)) whole = whole.replace(/[\r\n]+$/, '');
  if (random.chance(0.03)) whole = `sep=${delimiter}${random.of(['\n', '\r\n'])}${whole}`;
  if (random.chance(0.05)) whole = `\ufeff${whole}`;
  const bytes = damaged(random, encoded(random, whole));
  const cutting = random.of([0, 0, 1, 5, 40]);
  return { bytes, cuts: Array.from({ length: cutting }, () => random.below(bytes.length + 1)) };
}

function oddLine(random: Random, values: readonly string[], delimiter: string): string {
  const line = values.join(delimiter);
  switch (random.below(9)) {
    case 0:
      return '';
    case 1:
      return random.of([' ', '\t', '""', '" "', ',,,,,,,,,,,,,,']);
    case 2:
      return values.slice(0, -1).join(delimiter);
    case 3:
      return `${line}${delimiter}more`;
    case 4:
      return `${line.slice(0, -1)}"`;
    case 5:
      return `"${line}`;
    case 6:
      return [...values.slice(0, -1), '"two\nlines"'].join(delimiter);
    case 7:
      return [
        ...values.slice(0, -1),
        random.of(['"a ""b"" c"', '"x" ', '5" pipe', '"a"b', '"q\r"', '""""', ' "y"']),
      ].join(delimiter);
    default:
      return [random.of(['"un\nclosed', '"', '\r', '\u0001']), ...values.slice(1)].join(delimiter);
  }
}

function encoded(random: Random, whole: string): Uint8Array {
  if (random.chance(0.97)) return new TextEncoder().encode(whole);
  const wide = new Uint8Array(whole.length * 2);
  const view = new DataView(wide.buffer);
  for (let i = 0; i < whole.length; i++) view.setUint16(i * 2, whole.charCodeAt(i), true);
  return random.chance(0.5)
    ? wide
    : Uint8Array.from(whole, (letter) => (letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : 0xc0 + random.below(64)));
}

/** Now and then a few bytes changed, put in or taken out. */
function damaged(random: Random, bytes: Uint8Array): Uint8Array {
  if (!random.chance(0.15)) return bytes;
  const out = [...bytes];
  for (let times = 1 + random.below(3); times > 0; times--) {
    const at = random.below(out.length + 1);
    const byte = random.of([random.below(256), 34, 10, 13, 44, 59, 0xc3, 0xed, 0xf4, 0xff, 32, 48]);
    if (random.chance(0.4)) out[Math.min(at, out.length - 1)] = byte;
    else if (random.chance(0.5)) out.splice(at, 0, byte);
    else out.splice(at, 1);
  }
  return Uint8Array.from(out);
}
