import type { BackupTable } from './define-table';
import { feedback } from './feedback';
import { notes } from './notes';
import { orders } from './orders';
import { payments } from './payments';
import { returns } from './returns';
import { sales } from './sales';
import { threads } from './threads';

/** Tables whose records grow old: all that the background needs to know of. */
export const agedTables: readonly BackupTable[] = [orders, feedback, threads, sales, returns, payments, notes];
