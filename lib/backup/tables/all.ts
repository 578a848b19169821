import { coverage } from './coverage';
import { damaged } from './damaged';
import type { BackupTable } from './define-table';
import { erasures } from './erasures';
import { feedback } from './feedback';
import { feedbackSummaries } from './feedback-summaries';
import { health } from './health';
import { marks } from './marks';
import { notes } from './notes';
import { orders } from './orders';
import { pageReads } from './page-reads';
import { payments } from './payments';
import { products } from './products';
import { returns } from './returns';
import { sales } from './sales';
import { snippets } from './snippets';
import { threads } from './threads';

/** Every table that is part of a backup, in the order in which it stands in a file: marks of what was erased go first. */
export const backupTables: readonly BackupTable[] = [
  erasures,
  sales,
  products,
  orders,
  notes,
  feedback,
  feedbackSummaries,
  threads,
  returns,
  payments,
  coverage,
  health,
  marks,
  snippets,
  pageReads,
  damaged,
];

/** Tables that follow from others as those are written, and what is this machine's own: they are in no file. */
export const derivedTables: readonly string[] = [
  'ledger',
  'months',
  'defects',
  'floors',
  'searchDocs',
  'searchWords',
  'searchBlocks',
  'searchDays',
  'searchQueue',
];

/** The table of a name, as long as it is part of a backup. */
export const tableNamed = (name: string): BackupTable | undefined => backupTables.find((each) => each.name === name);
