/** One hit laid open: both sides' names and facts, what agrees, differs or is unknown, and the words drawn in pairs. */
import type { Directory } from '../dataset/directory.ts';
import type { ListedName, Listing, Party, PartyKind } from '../dataset/dataset.ts';
import type { Hit } from '../screening/hit.ts';
import { latinForm } from '../screening/latin-form.ts';
import { buildScreener, screen } from '../screening/screener.ts';
import { readableRecord } from './published-record.ts';
import type { CaseName, FactLine, FactVerdict, ScreeningCase } from './screening-answer.ts';
import { supportOf } from './screening-queue.ts';
import { tokenPicture } from './token-picture.ts';

const namesOf = (party: Party): readonly string[] => [party.name, ...party.otherNames].filter((name) => name !== '');

/** What the party's names score against one listed name and nothing else. */
function nameScore(listing: Listing, name: ListedName, party: Party): number {
  const alone: Listing = { ...listing, names: [name], dob: [], nationality: [], ids: [] };
  const subject = { id: party.id, names: namesOf(party), kind: party.kind };
  return screen(buildScreener([alone]), subject, 0)[0]?.score ?? 0;
}

function caseNames(listing: Listing, hit: Hit, party: Party): readonly CaseName[] {
  const best = listing.names.findIndex(({ text }) => text === hit.name);
  return listing.names.map((name, i) => ({
    text: name.text,
    latin: latinForm(name.text),
    quality: name.quality,
    score: nameScore(listing, name, party),
    best: i === best,
  }));
}

const bodies: ReadonlySet<PartyKind> = new Set(['company', 'npo', 'mvts', 'vasp', 'public']);

function kindVerdict(party: Party, listing: Listing): FactVerdict {
  if (party.kind === 'unknown') return 'unknown';
  return bodies.has(party.kind) === (listing.kind === 'body') ? 'agrees' : 'differs';
}

/** Countries where the party's accounts are kept: the nearest the data has to an address. */
function keptIn(directory: Directory, party: string): readonly string[] {
  const { accounts } = directory.dataset;
  const held = directory.accountsOf(directory.accounts + directory.partyOf(party));
  return [...new Set(Array.from(held, (a) => accounts.countries[accounts.country[a]]))].filter((code) => code !== '');
}

/** What the matcher made of both sides' gender, where it could. */
function genderLine({ reasons }: Hit, { gender }: Listing): FactLine {
  for (const reason of reasons) {
    const code: string = reason.code;
    if (!code.startsWith('gender-') || !('query' in reason) || !('listed' in reason)) continue;
    const verdict = code === 'gender-agrees' ? 'agrees' : 'differs';
    return { fact: 'gender', verdict, ours: [reason.query], listed: [reason.listed] };
  }
  return { fact: 'gender', verdict: 'unknown', ours: [], listed: gender === undefined ? [] : [gender] };
}

/** Verdicts on birth, country and identifiers are the matcher's own, taken from its reasons. */
function factsOf(directory: Directory, hit: Hit, listing: Listing, party: Party): readonly FactLine[] {
  const codes = new Set<string>(hit.reasons.map(({ code }) => code));
  const said = (agrees: string, differs: string | null): FactVerdict =>
    codes.has(agrees) ? 'agrees' : differs !== null && codes.has(differs) ? 'differs' : 'unknown';
  const given = (text: string): readonly string[] => (text === '' ? [] : [text]);
  const lines: readonly FactLine[] = [
    { fact: 'kind', verdict: kindVerdict(party, listing), ours: [party.kind], listed: [listing.kind] },
    {
      fact: 'birth',
      verdict: said('birth-agrees', 'birth-differs'),
      ours: given(party.born),
      listed: listing.dob.map(({ from, to }) => `${from}/${to}`),
    },
    genderLine(hit, listing),
    {
      fact: 'country',
      verdict: said('country-agrees', 'country-differs'),
      ours: given(party.country),
      listed: [...new Set(listing.nationality)],
    },
    { fact: 'identifier', verdict: said('identifier-same', null), ours: party.identifiers, listed: listing.ids },
    {
      fact: 'address',
      verdict: 'unknown',
      ours: keptIn(directory, party.id),
      listed: listing.addresses ?? [],
    },
    { fact: 'birthplace', verdict: 'unknown', ours: [], listed: given(listing.pob) },
    {
      fact: 'occupation',
      verdict: 'unknown',
      ours: given(party.activity),
      listed: [...(listing.titles ?? []), ...listing.designation],
    },
    { fact: 'linked', verdict: 'unknown', ours: [], listed: listing.linkedTo ?? [] },
  ];
  return lines.filter(({ ours, listed }) => ours.length > 0 || listed.length > 0);
}

/** `hit` must be of this listing, on a party of the directory. */
export function screeningCase(directory: Directory, hit: Hit, listing: Listing, update: number): ScreeningCase {
  const subject = directory.dataset.parties[directory.partyOf(hit.party)];
  const picture = tokenPicture(hit.reasons, namesOf(subject), hit.name);
  return {
    hit,
    listing,
    subject,
    names: caseNames(listing, hit, subject),
    ours: namesOf(subject).map((text) => ({ text, latin: latinForm(text), best: text === picture.queryText })),
    picture,
    facts: factsOf(directory, hit, listing, subject),
    support: supportOf(hit),
    update,
    published: readableRecord(listing.raw),
  };
}
