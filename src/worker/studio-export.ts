/** Packs of a project as archives: the trainer's, the participants', and one relabelled for each name. */
import { utf8 } from '../core/dataset/utf8.ts';
import type { Mode } from '../core/exercise/exercise.ts';
import type { Workbook } from '../core/workbook/workbook.ts';
import { writePack, type Audience } from '../core/workbook/write-pack.ts';
import { writeZip, type ZipMember } from '../csv/zip-writer.ts';
import type { InputFile } from './protocol.ts';

export function zipPack(workbook: Workbook, audience: Audience, mode: Mode): Uint8Array<ArrayBuffer> {
  const files = [...writePack(workbook, audience, mode)];
  return writeZip(files.map(([name, text]): ZipMember => ({ name, bytes: utf8(text) })));
}

/** The trainer's pack as files of a folder. */
export function packFiles(workbook: Workbook): readonly InputFile[] {
  const folder = fileName(workbook.head.id);
  return [...writePack(workbook, 'trainer', 'practice')].map(([name, text]) => ({
    path: `${folder}/${name}`,
    blob: new Blob([text]),
  }));
}

/** A name fit to be a file's: letters and digits of any script, hyphens for the rest. */
export function fileName(name: string): string {
  const fit = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return fit === '' ? 'pack' : fit;
}
