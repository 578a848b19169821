/** Why a row of a report is not taken. Each is also the name of the text that says so. */
const refusals = [
  'importRefusedCut',
  'importRefusedColumns',
  'importRefusedTooMany',
  'importRefusedAddress',
  'importRefusedDate',
  'importRefusedFuture',
  'importRefusedRating',
  'importRefusedOrderId',
  'importRefusedNote',
  'importRefusedLong',
  'importRefusedNotAmazon',
  'importRefusedStore',
  'importRefusedNoStore',
  'importRefusedStatus',
  'importRefusedQuantity',
  'importRefusedMoney',
  'importRefusedSku',
  'importRefusedClaim',
  'importRefusedMetric',
] as const;
export type Refusal = (typeof refusals)[number];

/** A row that was not taken: the line of the file in which it begins, why, and the text that is the reason, cut short. */
export type RefusedRow = { line: number; reason: Refusal; value?: string | undefined };

/** The longest piece of a refused row that is shown: it is there to be found again, not to be kept. */
export const LONGEST_VALUE = 60;
