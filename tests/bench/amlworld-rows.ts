/** Writes a seeded file in the shape of AMLworld's HI-Small: invented rows for the ingest bench. Same arguments, same bytes. */
import { closeSync, openSync, writeSync } from 'node:fs';

const currencies = ['US Dollar', 'US Dollar', 'Euro', 'Yuan', 'Ruble', 'UK Pound', 'Rupee', 'Shekel', 'Yen', 'Bitcoin'];
const channels = ['Cheque', 'Credit Card', 'ACH', 'Cash', 'Wire', 'Bitcoin'];
const header =
  'Timestamp,From Bank,Account,To Bank,Account,Amount Received,Receiving Currency,Amount Paid,Payment Currency,Payment Format,Is Laundering\n';

/** About half as many accounts as rows, the busier the lower their number; one row in eight is a self-transfer. */
export function writeAmlworldRows(path: string, rows: number, seed: number): void {
  const random = xorshift(seed);
  const accounts = Math.max(10, rows >> 1);
  const anyAccount = (): number => Math.floor(accounts * random() ** 2);
  const bank = (account: number): string => `0${10 + ((account * 7919) % 30_000)}`;
  const number = (account: number): string => (0x800000000 + account * 16).toString(16).toUpperCase();
  const file = openSync(path, 'w');
  let lines = [header];
  for (let i = 0; i < rows; i++) {
    const from = anyAccount();
    const to = random() < 0.125 ? from : anyAccount();
    const minute = Math.floor((i / rows) * 18 * 1440);
    const paid = (Math.floor(random() ** 4 * 1e9) / 100 + 0.01).toFixed(2);
    const currency = currencies[from % currencies.length] ?? 'Euro';
    const sides = `${bank(from)},${number(from)},${bank(to)},${number(to)}`;
    const channel = channels[Math.floor(random() * channels.length)] ?? 'Wire';
    lines.push(
      `${stamp(minute)},${sides},${paid},${currency},${paid},${currency},${channel},${random() < 0.001 ? 1 : 0}\n`,
    );
    if (lines.length === 20_000) {
      writeSync(file, lines.join(''));
      lines = [];
    }
  }
  writeSync(file, lines.join(''));
  closeSync(file);
}

function stamp(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const [day, hour] = [1 + Math.floor(minute / 1440), Math.floor(minute / 60) % 24];
  return `2022/09/${two(day)} ${two(hour)}:${two(minute % 60)}`;
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
