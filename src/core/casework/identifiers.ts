/** Names and particulars that identify the subject, and those a listing form asks for that nothing at hand gives. */
import type { Directory } from '../dataset/directory.ts';
import type { Party } from '../dataset/dataset.ts';
import { latinForm } from '../screening/latin-form.ts';
import type { CaseAccount, CaseName, IdentifierGap, ListingRow } from './case-material.ts';

/** Registry names first, then those of the listings the subject is claimed to be, each text once. */
export function caseNames(label: string, party: Party | null, listedAs: readonly ListingRow[]): readonly CaseName[] {
  const names: CaseName[] = [];
  const add = (text: string, source: string, quality: CaseName['quality'], latin: string) => {
    if (text !== '' && !names.some((name) => name.text === text)) names.push({ text, latin, source, quality });
  };
  add(label, 'registry', 'primary', latinForm(label));
  for (const name of party?.otherNames ?? []) add(name, 'registry', 'good', latinForm(name));
  for (const { uid, names: listed } of listedAs) {
    // A list that gives a name in Latin letters says itself how it is written there.
    const romanised = listed.some(({ text }) => latinForm(text) === '');
    for (const { text, quality } of listed) add(text, uid, quality, romanised ? '' : latinForm(text));
  }
  return names;
}

/** Accounts of a node in the order of the table. */
export function caseAccounts(directory: Directory, node: number): readonly CaseAccount[] {
  const { accounts } = directory.dataset;
  return Array.from(node < 0 ? [] : directory.accountsOf(node), (a) => ({
    id: accounts.ids[a],
    institution: accounts.institutions[accounts.institution[a]],
    country: accounts.countries[accounts.country[a]],
    opened: Number.isNaN(accounts.opened[a]) ? null : accounts.opened[a],
  }));
}

/** Asked of persons; of bodies, where they are registered, under which number, at which address. */
const asked: { readonly [kind in 'person' | 'body']: readonly IdentifierGap[] } = {
  person: ['birth-date', 'birth-place', 'nationality', 'gender', 'country', 'document', 'address'],
  body: ['country', 'document', 'address'],
};

/** What is missing, in the order of the form. The registry knows neither places of birth nor addresses. */
export function identifierGaps(party: Party | null, listedAs: readonly ListingRow[]): readonly IdentifierGap[] {
  const some = (has: (listing: ListingRow) => boolean) => listedAs.some(has);
  const known: { readonly [gap in IdentifierGap]: boolean } = {
    'birth-date': (party?.born ?? '') !== '' || some((one) => one.dob.length > 0),
    'birth-place': some((one) => one.pob !== ''),
    nationality: some((one) => one.nationality.length > 0),
    gender: some((one) => one.gender !== undefined),
    country: (party?.country ?? '') !== '',
    document: (party?.identifiers ?? []).length > 0 || some((one) => one.ids.length > 0),
    address: some((one) => (one.addresses ?? []).length > 0),
  };
  const person = party === null ? listedAs.every((one) => one.kind === 'person') : party.kind === 'person';
  return asked[person ? 'person' : 'body'].filter((gap) => !known[gap]);
}
