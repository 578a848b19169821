import { type CsvValue, decimalOf } from '../../domain/csv';
import type { Money } from '../../domain/money';

/** Names of columns, by the interface text that heads them. */
export type CsvColumn =
  | 'feedbackOrder'
  | 'importMarketplace'
  | 'csvDay'
  | 'csvMoment'
  | 'csvFirstSeen'
  | 'csvLastSeen'
  | 'csvChanged'
  | 'csvFirstDay'
  | 'csvLastDay'
  | 'dashboardMonth'
  | 'csvStatus'
  | 'csvChannel'
  | 'csvKind'
  | 'csvSku'
  | 'csvAsin'
  | 'csvTitle'
  | 'csvUnits'
  | 'csvPrice'
  | 'csvShipping'
  | 'csvSales'
  | 'csvPaid'
  | 'csvRefunded'
  | 'csvAmount'
  | 'dashboardTotal'
  | 'optionsCurrency'
  | 'importReason'
  | 'csvClaim'
  | 'csvStars'
  | 'csvComment'
  | 'csvReply'
  | 'importValue'
  | 'csvRemoved'
  | 'csvCancelled'
  | 'csvCase'
  | 'csvFrom'
  | 'csvSentFrom'
  | 'csvSentTo'
  | 'csvLength'
  | 'csvBlocked'
  | 'csvName'
  | 'csvLanguage'
  | 'csvWord'
  | 'queueAccount'
  | 'csvMetric'
  | 'csvDays'
  | 'csvRate'
  | 'csvCount'
  | 'csvOf'
  | 'csvScore'
  | 'csvTarget'
  | 'csvCondition'
  | 'optionsSource';

/** A table as a spreadsheet has it: its columns, and the rows that one record makes. */
export type CsvTable = {
  name: string;
  columns: readonly CsvColumn[];
  rows(record: object): (CsvValue | boolean)[][];
};

/** Declares how a table is written for a spreadsheet. Amounts stand as decimals beside a column of their currency; days and moments are ISO 8601. */
export function defineCsv<R extends object>(table: {
  name: string;
  columns: readonly CsvColumn[];
  rows(record: R): (CsvValue | boolean)[][];
}): CsvTable {
  // Only records of its own table come to it, each checked before.
  return table as unknown as CsvTable;
}

/** An amount as a decimal number; nothing where there is none. */
export const decimal = (money: Money | undefined): number | undefined =>
  money && decimalOf(money.amount, money.currency);
