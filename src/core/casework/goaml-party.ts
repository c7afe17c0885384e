/**
 * Accounts and their holders as the goAML schema orders them (t_account, t_person, t_entity and their `_my_client` forms,
 * schema 5.0.2). Only what the data holds; where the schema wants a code that nothing gives, `-`, its word for unknown.
 */
import type { Party } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import { latinForm } from '../screening/latin-form.ts';
import { fitText, type XmlElement } from './xml-tree.ts';

type Field = readonly XmlElement[];

const field = (name: string, text: string, length: number): Field =>
  text.trim() === '' ? [] : [[name, fitText(text, length)]];

/** Date as the schema writes it: no zone, UTC meant. */
export function goamlTime(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19);
}

/** A whole date only: a year alone is no date. */
function dayField(name: string, text: string): Field {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // 30 February parses as a day of March.
  const whole = !Number.isNaN(at) && goamlTime(at).startsWith(text);
  return whole && text >= '1753-01-01' ? [[name, goamlTime(at)]] : [];
}

/** Three letters by ISO 4217, up to five for virtual assets. */
export const currencyCode = (code: string): string => (/^[A-Z]{3,5}$/.test(code) ? code : '-');

export const countryCode = (code: string): string => (/^[A-Z]{2}$/.test(code) ? code : '-');

function remark(party: Party): string {
  return [party.id, latinForm(party.name), ...party.otherNames].filter((text) => text !== '').join('; ');
}

/** The registry keeps a name in one piece; which word is which is not guessed. */
function personOf(party: Party, mine: boolean): Field {
  return [
    ...(mine ? [['gender', '-'] as const] : []),
    ['first_name', '-'],
    ['last_name', fitText(party.name, 100)],
    ...dayField('birthdate', party.born),
    ...field('alias', party.otherNames[0] ?? '', 100),
    ...field('id_number', party.identifiers.join('; '), 255),
    ...(mine ? [['nationality1', '-'] as const] : []),
    ['residence', countryCode(party.country)],
    ...field('occupation', party.activity, 255),
    ['comments', fitText(remark(party), 8000)],
  ];
}

function entityOf(party: Party): Field {
  return [
    ['name', fitText(party.name, 255)],
    ...field('commercial_name', party.otherNames[0] ?? '', 255),
    ...field('incorporation_number', party.identifiers[0] ?? '', 50),
    ...field('business', party.activity, 255),
    ['incorporation_country_code', countryCode(party.country)],
    ['comments', fitText(remark(party), 8000)],
  ];
}

/** Content of from_account or to_account for account `a`. `mine`: kept by the institution that reports. */
export function accountElements(directory: Directory, a: number, currency: string, mine: boolean): Field {
  const { accounts, parties } = directory.dataset;
  const party = accounts.holder[a] < 0 ? null : parties[accounts.holder[a]];
  const place = accounts.institution[a];
  const person = party?.kind === 'person';
  const opened = accounts.opened[a];
  return [
    ['institution_name', fitText(accounts.institutions[place], 255)],
    // Codes of this training set: the data names institutions and nothing else.
    ['institution_code', `ZZ-${place}`],
    ...(mine ? [['branch', '-'] as const] : []),
    ['account', fitText(accounts.ids[a], 255)],
    ['currency_code', currencyCode(currency)],
    ['account_name', fitText(party?.name ?? '', 255)],
    ...(mine ? [['personal_account_type', '-'] as const] : []),
    ...(party !== null && !person ? [['t_entity', entityOf(party)] as const] : []),
    ...(party !== null && person
      ? [
          [
            'signatory',
            [['is_primary', '1'], ['t_person', personOf(party, mine)], ...(mine ? [['role', '-'] as const] : [])],
          ] as const,
        ]
      : []),
    ...(Number.isNaN(opened) ? [] : [['opened', goamlTime(opened)] as const]),
    ...(mine ? [['status_code', '-'] as const] : []),
  ];
}
