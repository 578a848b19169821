import type { CsvTable } from './define-csv';
import { feedbackCsv, ledgerCsv, ordersCsv } from './history';
import { notesCsv, snippetsCsv, threadsCsv } from './own';
import { coverageCsv, healthCsv, paymentsCsv, productsCsv, returnsCsv, salesCsv } from './reports';

/** Every table that can be written for a spreadsheet. */
export const csvTables: readonly CsvTable[] = [
  salesCsv,
  productsCsv,
  ordersCsv,
  ledgerCsv,
  notesCsv,
  feedbackCsv,
  threadsCsv,
  returnsCsv,
  paymentsCsv,
  coverageCsv,
  healthCsv,
  snippetsCsv,
];
