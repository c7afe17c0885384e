/** A small text that somebody wrote or saved from a spreadsheet, whole, whatever encoding it is in. O(bytes). */
import type { Outcome } from '../core/dataset/issue.ts';
import { encodingOfHead, judgeBrokenUtf8, NotUtf8Error, readText, type Encoding } from './encoding.ts';
import { readHead, type Source } from './source.ts';
import { fileIssue } from './table.ts';

/** Refused as `file-empty` or `file-binary`. Whoever asks looks at the size first: all of it is held. */
export async function plainText(source: Source): Promise<Outcome<string>> {
  const head = await readHead(source, 4096);
  const guess = encodingOfHead(head);
  if (guess === null) return { ok: false, issues: [fileIssue(source, 'file-binary')] };
  const text = await wholeText(source, guess, true).catch(async (error: unknown) => {
    if (error instanceof NotUtf8Error) return wholeText(source, await judgeBrokenUtf8(source), false);
    throw error;
  });
  return text.trim() === '' ? { ok: false, issues: [fileIssue(source, 'file-empty')] } : { ok: true, value: text };
}

async function wholeText(source: Source, encoding: Encoding, strict: boolean): Promise<string> {
  let text = '';
  for await (const piece of readText(source, encoding, strict, () => {})) text += piece;
  return text;
}
