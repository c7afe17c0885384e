/** Packs of a project as archives: the trainer's, the participants', and one relabelled for each name. */
import { fileName } from '../core/dataset/file-name.ts';
import { utf8 } from '../core/dataset/utf8.ts';
import type { Mode } from '../core/exercise/exercise.ts';
import { seededRandom } from '../core/scenario/random.ts';
import { relabel } from '../core/workbook/relabel.ts';
import type { Workbook } from '../core/workbook/workbook.ts';
import { writePack, type Audience } from '../core/workbook/write-pack.ts';
import { writeZip, type ZipMember } from '../csv/zip-writer.ts';
import type { InputFile } from './protocol.ts';
import type { SealPack } from './studio-sealing.ts';

export function zipPack(
  workbook: Workbook,
  audience: Audience,
  mode: Mode,
  seal: SealPack | null = null,
  pack = '',
): Uint8Array<ArrayBuffer> {
  const files = [...writePack(workbook, audience, mode, seal?.(pack, workbook) ?? null)];
  return writeZip(files.map(([name, text]): ZipMember => ({ name, bytes: utf8(text) })));
}

/**
 * One archive of archives: a pack for each name, each under ids of its own. The same seed and name give the same ids, so that the
 * trainer's pack of a name fits the participants' pack of that name; the two never lie in one archive.
 */
export function zipRelabelled(
  workbook: Workbook,
  audience: Audience,
  mode: Mode,
  names: readonly string[],
  seed: string,
  seal: SealPack | null = null,
): Uint8Array<ArrayBuffer> {
  const random = seededRandom(seed);
  const used = new Set<string>();
  return writeZip(
    [...new Set(names)].map((name): ZipMember => {
      const own = relabel(workbook, random.fork(`relabel ${name}`)).workbook;
      const fit = packName(name);
      let file = fit;
      for (let number = 2; used.has(file.toLowerCase()); number++) file = `${fit}-${number}`;
      used.add(file.toLowerCase());
      return { name: `${file}.zip`, bytes: zipPack(own, audience, mode, seal, name), stored: true };
    }),
  );
}

/** The trainer's pack as files of a folder. */
export function packFiles(workbook: Workbook): readonly InputFile[] {
  const folder = packName(workbook.head.id);
  return [...writePack(workbook, 'trainer', 'practice')].map(([name, text]) => ({
    path: `${folder}/${name}`,
    blob: new Blob([text]),
  }));
}

function packName(name: string): string {
  const fit = fileName(name);
  return fit === '' ? 'pack' : fit;
}
