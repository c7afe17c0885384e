/** Words for a person at the terminal go to stderr, so that stdout stays JSON. */
import { languages, translator, type Key, type Values } from '../i18n/translate.ts';

const language =
  languages.find((l) => (process.env['LINCHPIN_LANG'] ?? process.env['LANG'] ?? '').startsWith(l)) ?? 'en';
const t = translator(language);

/** Prints one message of the catalogue to stderr in the terminal's language. */
export function say(key: Key, values?: Values): void {
  process.stderr.write(`${t(key, values)}\n`);
}
