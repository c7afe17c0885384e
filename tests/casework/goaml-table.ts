/**
 * What goAML's XML schema 5.0.2 says of the elements a report here may hold, taken down from the schema and not from the
 * writer: children in their order, those no published instance leaves optional, one of each choice, and forms of values.
 * Elements the schema marks as new in 5.1 or 5.2 are not in it.
 */

interface Node {
  /** Children in order; a group in brackets is a choice. */
  readonly order: readonly (string | readonly string[])[];
  readonly required: readonly string[];
}

const account: readonly (string | readonly string[])[] = [
  'institution_name',
  ['institution_code', 'swift'],
  'non_bank_institution',
  'branch',
  'account',
  'currency_code',
  'account_name',
  'iban',
  'client_number',
  'personal_account_type',
  't_entity',
  'signatory',
  'opened',
  'closed',
  'balance',
  'date_balance',
  'status_code',
  'beneficiary',
  'beneficiary_comment',
  'comments',
];
const person = [
  'gender',
  'title',
  'first_name',
  'middle_name',
  'prefix',
  'last_name',
  'birthdate',
  'birth_place',
  'mothers_name',
  'alias',
  'ssn',
  'passport_number',
  'passport_country',
  'id_number',
  'nationality1',
  'nationality2',
  'nationality3',
  'residence',
  'phones',
  'addresses',
  'email',
  'occupation',
  'employer_name',
  'employer_address_id',
  'employer_phone_id',
  'identification',
  'deceased',
  'date_deceased',
  'tax_number',
  'tax_reg_number',
  'source_of_wealth',
  'comments',
];
const entity = [
  'name',
  'commercial_name',
  'incorporation_legal_form',
  'incorporation_number',
  'business',
  'phones',
  'addresses',
  'email',
  'url',
  'incorporation_state',
  'incorporation_country_code',
  'director_id',
  'incorporation_date',
  'business_closed',
  'date_business_closed',
  'tax_number',
  'tax_reg_number',
  'comments',
];
const side = (end: 'from' | 'to'): Node => ({
  order: [
    `${end}_funds_code`,
    `${end}_funds_comment`,
    `${end}_foreign_currency`,
    't_conductor',
    [`${end}_account`, `${end}_person`, `${end}_entity`],
    `${end}_country`,
  ],
  required: [`${end}_funds_code`, `${end}_account`, `${end}_country`],
});
const foreign: Node = {
  order: ['foreign_currency_code', 'foreign_amount', 'foreign_exchange_rate'],
  required: ['foreign_currency_code', 'foreign_amount'],
};
const plainAccount: Node = { order: account, required: ['institution_code', 'account', 'account_name'] };

/** By path of element names, the last ones of it. */
export const nodes: { readonly [path: string]: Node } = {
  report: {
    order: [
      'rentity_id',
      'rentity_branch',
      'submission_code',
      'report_code',
      'entity_reference',
      'fiu_ref_number',
      ['submission_date', 'report_date'],
      'currency_code_local',
      'reporting_person',
      'location',
      'reason',
      'action',
      ['transaction', 'activity'],
      'report_indicators',
    ],
    required: [
      'rentity_id',
      'submission_code',
      'report_code',
      'entity_reference',
      'submission_date',
      'currency_code_local',
      'transaction',
      'report_indicators',
    ],
  },
  reporting_person: { order: person, required: ['first_name', 'last_name'] },
  location: {
    order: ['address_type', 'address', 'town', 'city', 'zip', 'country_code', 'state', 'comments'],
    required: ['address_type', 'address', 'city', 'country_code', 'state'],
  },
  transaction: {
    order: [
      'transactionnumber',
      'internal_ref_number',
      'transaction_location',
      'transaction_description',
      'date_transaction',
      'teller',
      'authorized',
      'late_deposit',
      'date_posting',
      'value_date',
      'transmode_code',
      'transmode_comment',
      'amount_local',
      'involved_parties',
      ['t_from_my_client', 't_from'],
      ['t_to_my_client', 't_to'],
      'goods_services',
      'comments',
    ],
    required: [
      'transactionnumber',
      'transaction_location',
      'transaction_description',
      'date_transaction',
      'transmode_code',
      'transmode_comment',
      'amount_local',
    ],
  },
  t_from: side('from'),
  t_from_my_client: side('from'),
  t_to: side('to'),
  t_to_my_client: side('to'),
  from_foreign_currency: foreign,
  to_foreign_currency: foreign,
  from_account: plainAccount,
  to_account: plainAccount,
  t_entity: { order: entity, required: ['name'] },
  signatory: { order: ['is_primary', 't_person', 'role'], required: ['t_person'] },
  t_person: { order: person, required: ['first_name', 'last_name'] },
  report_indicators: { order: ['indicator'], required: ['indicator'] },
};

/** What an account of "my client" must have in every published instance, where the plain one need not. */
export const ofMyClient = ['institution_name', 'branch', 'currency_code', 'status_code'];

/** Elements that may come more than once in a row. */
export const repeated: ReadonlySet<string> = new Set(['transaction', 'indicator', 'signatory']);

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;
const decimal = /^\d+(\.\d{1,13})?$/;
const country = /^([A-Z]{2}|-)$/;
/** ISO 4217; virtual assets have up to five letters. */
const currency = /^([A-Z]{3,5}|-)$/;
const upTo = (length: number) => new RegExp(`^[^]{1,${length}}$`, 'u');

/** Forms of values by element. */
export const forms: { readonly [element: string]: RegExp } = {
  rentity_id: /^[1-9]\d{0,8}$/,
  rentity_branch: upTo(255),
  submission_code: /^[EM]$/,
  report_code: /^STR$/,
  entity_reference: upTo(255),
  submission_date: dateTime,
  currency_code_local: currency,
  reason: upTo(8000),
  action: upTo(8000),
  transactionnumber: upTo(100),
  internal_ref_number: upTo(100),
  transaction_location: upTo(255),
  transaction_description: upTo(8000),
  date_transaction: dateTime,
  transmode_code: /^(-|ELCFT)$/,
  transmode_comment: /^.$/,
  amount_local: decimal,
  from_funds_code: /^(-|CASH|CHQ|CRPTC|ELCFT)$/,
  to_funds_code: /^(-|CASH|CHQ|CRPTC|ELCFT)$/,
  from_funds_comment: upTo(255),
  to_funds_comment: upTo(255),
  foreign_currency_code: currency,
  foreign_amount: decimal,
  foreign_exchange_rate: decimal,
  from_country: country,
  to_country: country,
  country_code: country,
  residence: country,
  nationality1: country,
  incorporation_country_code: country,
  institution_name: upTo(255),
  institution_code: /^ZZ-\d+$/,
  branch: upTo(255),
  account: upTo(255),
  currency_code: currency,
  account_name: upTo(255),
  personal_account_type: /^-$/,
  opened: dateTime,
  status_code: /^-$/,
  is_primary: /^1$/,
  role: /^-$/,
  gender: /^[-FM]$/,
  first_name: upTo(100),
  last_name: upTo(100),
  birthdate: dateTime,
  alias: upTo(100),
  id_number: upTo(255),
  occupation: upTo(255),
  comments: upTo(8000),
  name: upTo(255),
  commercial_name: upTo(255),
  incorporation_number: upTo(50),
  business: upTo(255),
  address_type: /^-$/,
  address: upTo(100),
  city: upTo(255),
  state: upTo(255),
  indicator: /^(-|ZZ-[A-Z]+)$/,
};
