/** Runs in a worker of the bench: our import, ledger and receipt kept as the desk keeps them. `?alone`: by one worker; `?text`: all as text. */
import { importTransactions } from '../../src/csv/import-transactions.ts';
import { blobSource } from '../../src/csv/source.ts';
import { workerReaders } from '../../src/worker/reading-client.ts';
import { answer } from './peers/answer.mjs';

const { searchParams } = new URL(self.location.href);
const asText = searchParams.has('text');
const readers = searchParams.has('alone') ? undefined : workerReaders(navigator.hardwareConcurrency);

answer(async (file) => {
  const outcome = await importTransactions(blobSource(file.name, file), { asText, readers, labels: false });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  const { ledger, accounts, receipt } = outcome.value;
  return { rows: receipt.rows, kept: { ledger, accounts, receipt } };
});
