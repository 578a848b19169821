import type { GapFinder } from '../../domain/import/gap';
import type { PreviewCell, PreviewColumn } from '../../domain/import/preview';
import type { RawRecord } from '../../domain/import/record-reader';
import type { RefusedRow } from '../../domain/import/refusal';
import type { MarketplaceCode } from '../../domain/marketplace';
import type { Outcome } from '../../storage/admitted';
import type { History } from '../../storage/database';

/** What the rows of a file are read by, besides the file. */
export type ReadingHints = {
  /** The last day that can be. */
  latest: string;
  /** The moment that the report counts as seen at. */
  at: string;
  /** The store of rows that name none. */
  marketplace?: MarketplaceCode | undefined;
  /** When the person said so. */
  toldAt?: string | undefined;
};

/** One kind of report, opened on one file: how its rows are read, shown and stored. */
export type OpenKind<Row> = {
  read(record: RawRecord): { line: number; row: Row } | RefusedRow;
  /** The store and the day that a row speaks of; a store that no column tells is absent, and so is a day that has two readings. */
  place(row: Row): { marketplace?: MarketplaceCode | undefined; day: string } | undefined;
  /** What a row that was refused leaves unknown. */
  gap: GapFinder;
  /** Whether a row says the same as one of the file before it, and counts beside it. */
  isTwin?(row: Row): boolean;
  columns: readonly PreviewColumn[];
  preview(row: Row): PreviewCell[];
  /** Stores rows, all or none of them. @returns what became of each. */
  record(db: History, rows: readonly Row[]): Promise<Outcome[]>;
};

/** What became of each row, where rows were put together to records: what holds of the record holds of its rows. */
export async function recordApart<Row, Kept>(
  rows: readonly Row[],
  { key, kept, merge }: { key(row: Row): string; kept(row: Row): Kept; merge(a: Kept, b: Kept): Kept },
  record: (records: Kept[]) => Promise<Outcome[]>,
): Promise<Outcome[]> {
  const records = new Map<string, Kept>();
  for (const row of rows) {
    const before = records.get(key(row));
    records.set(key(row), before ? merge(before, kept(row)) : kept(row));
  }
  const news = await record([...records.values()]);
  const of = new Map([...records.keys()].map((id, index) => [id, news[index] ?? 'all']));
  return rows.map((row) => of.get(key(row)) ?? 'all');
}
