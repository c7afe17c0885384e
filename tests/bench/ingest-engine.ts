/** Runs in a worker of the bench: our import, ledger and receipt kept as the desk keeps them. */
import { importTransactions } from '../../src/csv/import-transactions.ts';
import { blobSource } from '../../src/csv/source.ts';
// @ts-expect-error plain JavaScript, shared with the peers, which are no part of the product's packages
import { answer } from './peers/answer.mjs';

const asText = new URL(self.location.href).searchParams.has('text');

(answer as (read: (file: File) => Promise<{ rows: number; kept: unknown }>) => void)(async (file) => {
  const outcome = await importTransactions(blobSource(file.name, file), { asText });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  const { ledger, accounts, receipt } = outcome.value;
  return { rows: receipt.rows, kept: { ledger, accounts, receipt } };
});
