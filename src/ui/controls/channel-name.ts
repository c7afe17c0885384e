/** Payment channels in words where they are known ones, else as the file names them. */
import type { Translate } from '../../i18n/translate.ts';

const known = [
  'transfer',
  'card',
  'credit-card',
  'debit-card',
  'acquiring',
  'cash',
  'cash-in',
  'cash-out',
  'wallet',
  'mobile',
  'wire',
  'cross-border',
  'cheque',
  'ach',
  'crypto',
  'hawala',
  'payroll',
  'payment',
  'debit',
  'reinvestment',
] as const;
type KnownChannel = (typeof known)[number];

/** Spellings of the public data sets (AMLworld, SAML-D, PaySim, AMLSim). */
const otherSpellings: { readonly [spelling: string]: KnownChannel } = {
  'ach-transfer': 'ach',
  check: 'cheque',
  'cash-deposit': 'cash-in',
  'cash-withdrawal': 'cash-out',
  bitcoin: 'crypto',
};

/** The closed code of a channel, or null. */
export function knownChannel(channel: string): KnownChannel | null {
  const spelling = channel
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return known.find((code) => code === spelling) ?? otherSpellings[spelling] ?? null;
}

export function channelName(t: Translate, channel: string): string {
  const code = knownChannel(channel);
  return code === null ? channel : t(`timeline.channel-${code}`);
}
