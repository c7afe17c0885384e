/** Runs in a worker of the bench: our import, ledger and receipt kept as the desk keeps them. */
import { importTransactions } from '../../src/csv/import-transactions.ts';
import { blobSource } from '../../src/csv/source.ts';
import { answer } from './peers/answer.mjs';

const asText = new URL(self.location.href).searchParams.has('text');

answer(async (file) => {
  const outcome = await importTransactions(blobSource(file.name, file), { asText });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  const { ledger, accounts, receipt } = outcome.value;
  return { rows: receipt.rows, kept: { ledger, accounts, receipt } };
});
