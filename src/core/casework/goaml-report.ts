/**
 * A suspicious transaction report shaped as UNODC's goAML publishes it (XML schema 5.0.2: names, order and value forms of its
 * elements). Which fields are compulsory and which codes exist each FIU decides; ids and codes here are invented, prefix ZZ.
 */
import type { Directory } from '../dataset/directory.ts';
import { rowsWithIds } from '../desk/rows-of.ts';
import type { IndicatorCode } from '../exercise/case-draft.ts';
import { currencyCode, goamlTime } from './goaml-party.ts';
import { transactionElement, type GoamlTerms } from './goaml-transaction.ts';
import { fitText, writeXml, type XmlElement } from './xml-tree.ts';

export interface GoamlReport extends GoamlTerms {
  /** Ids; those the data does not know are left out. */
  readonly transactions: readonly string[];
  /** UTC ms. */
  readonly submittedAt: number;
  /** What the report is about, as the reporting side names it; the training prefix comes before it. */
  readonly reference: string;
  readonly reason: string;
  readonly action: string;
  readonly indicators: readonly IndicatorCode[];
  /** Said in a comment before the report: that it is training on invented data. */
  readonly mark: string;
}

export const goamlVersion = '5.0.2';
/** No FIU gives out numbers this high. */
const trainingEntity = '999000001';
const longestReason = 4000;

/** UTF-8 text. Null when no transaction is known: a report without any is not valid. O(ledger + report). */
export function writeGoaml(directory: Directory, report: GoamlReport): string | null {
  const rows = rowsWithIds(directory, report.transactions);
  if (rows.length === 0) return null;
  const indicators: readonly string[] = report.indicators.length === 0 ? ['-'] : report.indicators;
  const root: XmlElement = [
    'report',
    [
      ['rentity_id', trainingEntity],
      ['rentity_branch', 'ZZ-TRAINING'],
      ['submission_code', 'E'],
      ['report_code', 'STR'],
      ['entity_reference', fitText(`ZZ-TRAINING-${report.reference}`, 255)],
      ['submission_date', goamlTime(report.submittedAt)],
      ['currency_code_local', currencyCode(directory.dataset.ledger.baseCurrency)],
      [
        'reporting_person',
        [
          ['first_name', 'Training'],
          ['last_name', 'ZZ-Analyst'],
        ],
      ],
      [
        'location',
        [
          ['address_type', '-'],
          ['address', 'ZZ invented training address'],
          ['city', 'ZZ'],
          ['country_code', '-'],
          ['state', '-'],
        ],
      ],
      ['reason', fitText(report.reason, longestReason)],
      ['action', fitText(report.action, longestReason)],
      ...Array.from(rows, (i) => transactionElement(directory, i, report)),
      ['report_indicators', indicators.map((code): XmlElement => ['indicator', code])],
    ],
  ];
  return writeXml(root, report.mark);
}
