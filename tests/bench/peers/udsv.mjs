/** uDSV: the file cut into cells, nothing more. */
import { inferSchema, initParser } from 'udsv';
import { answer } from './answer.mjs';

answer(async (file) => {
  let parser = null;
  let rows = 0;
  let width = 1;
  // Rows as arrays, or their cells one after another.
  const count = (cells) => void (rows += Array.isArray(cells[0]) ? cells.length : cells.length / width);
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (parser === null) {
      const schema = inferSchema(value);
      width = schema.cols.length;
      parser = initParser(schema);
    }
    parser.chunk(value, parser.stringArrs, count);
  }
  parser?.end();
  return { rows, kept: null };
});
