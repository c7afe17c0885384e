import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../src/core/workbook/to-dataset.ts';
import { writePack } from '../../src/core/workbook/write-pack.ts';
import { bundledFiles, bundledNames, bundledWorkbook, readFiles, workbookFrom } from './bundled-workbook.ts';

describe.each(bundledNames)('the pack of %s, written from its workbook', (name) => {
  it('has the very bytes it was read from', async () => {
    const written = writePack(await bundledWorkbook(name), 'trainer', 'practice');
    const files = bundledFiles(name);
    expect([...written.keys()].toSorted()).toEqual([...files.keys()].toSorted());
    for (const [file, text] of written) expect(text === files.get(file), file).toBe(true);
  });

  it('reads back to an equal dataset, exercise, quiz and key, and so does the workbook without files', async () => {
    const workbook = await bundledWorkbook(name);
    const before = (await readFiles(bundledFiles(name))).pack;
    const after = (await readFiles(writePack(workbook, 'trainer', 'practice'))).pack;
    expect(after).toEqual(before);
    expect(datasetOf(workbook)).toEqual(before.dataset);
    expect(await workbookFrom(writePack(workbook, 'trainer', 'practice'))).toEqual(workbook);
  });
});
