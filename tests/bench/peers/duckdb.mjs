/** DuckDB-WASM: the file into a table, its types found by itself. */
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import { answer } from './answer.mjs';

const dist = '/peers/node_modules/@duckdb/duckdb-wasm/dist/';
const worker = new Worker(`${dist}duckdb-browser-eh.worker.js`);
const database = new AsyncDuckDB(new VoidLogger(), worker);
await database.instantiate(`${location.origin}${dist}duckdb-eh.wasm`);
const connection = await database.connect();

answer(async (file) => {
  await database.registerFileHandle('rows.csv', file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
  await connection.query(`CREATE TABLE rows AS SELECT * FROM read_csv('rows.csv', header = true)`);
  const counted = await connection.query('SELECT count(*)::INTEGER AS n FROM rows');
  return { rows: counted.toArray()[0].n, kept: connection };
});
