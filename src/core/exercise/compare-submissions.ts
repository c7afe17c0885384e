/**
 * What a folder of submissions shows that none shows alone: one replayed, an earlier state, a log rewritten between two submissions, one
 * attempt under two keys, one key under two names. Of copies one is counted; where they contradict each other none is, for the trainer to ask.
 */
import type { FileIssue, SealIssue } from '../dataset/issue.ts';
import { chainHeads } from './chain.ts';
import type { AttemptLog } from './parse-attempt.ts';
import { sealIssue, type Participant } from './submission.ts';

export interface Handed {
  readonly file: string;
  readonly attempt: AttemptLog;
  /** Of the attempt. */
  readonly head: string;
  /** null where the file was open: nobody signed it. */
  readonly participant: Participant | null;
}

/**
 * Issues by submission, `found` being the other file; one without is counted. Open files are held against signed ones alone.
 * O(submissions + actions of attempts that are there more than once).
 */
export function compareSubmissions(handed: readonly Handed[]): ReadonlyMap<Handed, FileIssue> {
  const faults = new Map<Handed, FileIssue>();
  const blame = (one: Handed, code: SealIssue, other: Handed) => {
    if (!faults.has(one)) faults.set(one, sealIssue(code, one.file, other.file));
  };
  for (const same of grouped(handed, ({ attempt }) => attempt.id)) {
    const signed = same.filter(({ participant }) => participant !== null);
    const open = same.filter(({ participant }) => participant === null);
    const stranger = signed.find(({ participant }) => participant?.publicKey !== signed[0].participant?.publicKey);
    if (stranger !== undefined) {
      for (const one of signed) blame(one, 'submission-two-keys', one === signed[0] ? stranger : signed[0]);
    } else if (signed.length > 0 && same.length > 1) {
      settleOne(signed, open, blame);
    }
  }
  for (const same of grouped(handed, ({ participant }) => participant?.publicKey ?? '')) {
    const named = same.filter(({ participant }) => nameOf(participant) !== '');
    const other = named.find(({ participant }) => nameOf(participant) !== nameOf(named[0].participant));
    if (other === undefined) continue;
    for (const one of named) blame(one, 'submission-two-names', one === named[0] ? other : named[0]);
  }
  return faults;
}

/** Submissions of one attempt under one key: the longest log is counted if it continues all the others. */
function settleOne(
  signed: readonly Handed[],
  open: readonly Handed[],
  blame: (one: Handed, code: SealIssue, other: Handed) => void,
): void {
  const latest = signed.reduce((one, other) => (other.attempt.log.length > one.attempt.log.length ? other : one));
  const heads = new Set(chainHeads(latest.attempt));
  for (const one of [...signed, ...open]) {
    if (one === latest) continue;
    if (one.head === latest.head) blame(one, 'submission-repeated', latest);
    else if (heads.has(one.head)) blame(one, 'submission-superseded', latest);
    else {
      blame(one, 'submission-forked', latest);
      if (one.participant !== null) blame(latest, 'submission-forked', one);
    }
  }
}

function nameOf(participant: Participant | null): string {
  return (participant?.name ?? '').normalize('NFC').trim();
}

/** Groups of two or more; what has the key '' is in none. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === '') continue;
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
