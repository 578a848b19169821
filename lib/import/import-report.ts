import { LONGEST_PERFORMANCE } from '../domain/import/kinds/performance';
import { createReportReader, type Found } from '../domain/import/report-reader';
import { recordCoverage } from '../storage/coverage-store';
import type { History } from '../storage/database';
import { recordHealth } from '../storage/performance-store';
import { settleReports } from '../storage/settle-reports';
import { type Course, latestDay } from './course';
import type { ImportOrder, ImportResult } from './import-order';
import { readPerformanceText, spansOf } from './kinds/performance';
import { type Taking, withKind } from './kinds/with-kind';
import { readText } from './read-text';
import { createTally } from './tally';

/**
 * Takes a report into the history, a chunk of rows a transaction: whatever ends it, no row is there by half, and taking it again
 * completes it. While the database writes one chunk the next ones are read; never are more than three of them in memory.
 * @param chunk how many rows a transaction takes, where it is not to be as many as are quick.
 */
export async function importReport(
  db: History,
  file: Blob,
  order: ImportOrder,
  course: Course,
  chunk?: number,
): Promise<ImportResult> {
  const reader = createReportReader();
  const tally = createTally();
  const hints = { ...order, latest: latestDay(new Date()) };
  let taking: Taking | undefined;
  let json: string | undefined;
  let first = true;
  let read = 0;
  const take = async (records: ReturnType<typeof reader.push>): Promise<void> => {
    if (reader.found) taking ??= withKind(db, reader.found, hints, tally, chunk);
    await taking?.take(records, course);
  };
  for await (const piece of readText(file, order.encoding)) {
    if (first && piece.text.trim() !== '') {
      first = false;
      if (piece.text.trimStart().startsWith('{')) json = '';
    }
    if (json === undefined) await take(reader.push(piece.text));
    else json += piece.text;
    read = piece.read;
    if (course.cancelled || (json?.length ?? 0) > LONGEST_PERFORMANCE) break;
    course.progress(read);
  }
  if (json !== undefined && !course.cancelled) return importPerformance(db, json, order, tally);
  if (!course.cancelled) await take(reader.end());
  await taking?.end(course);
  const result = tally.result(reader.found?.kind, course.cancelled);
  if (course.cancelled || !reader.found) return result;
  return { ...result, ...(await finish(db, reader.found.kind, order, tally)) };
}

/**
 * What follows when all of a file is taken: which days it covers, and what only the orders report knew. Days of which a row was refused are
 * not covered. @returns those days.
 */
async function finish(
  db: History,
  kind: Found['kind'],
  { span, at, marketplace }: ImportOrder,
  { spans, gaps, empty }: ReturnType<typeof createTally>,
): Promise<Pick<ImportResult, 'incomplete' | 'untold'>> {
  if (kind === 'orders') await settleReports(db);
  if (span === 'none') return {};
  // A report without rows is of no store but the one that the person says.
  const asked = [...spans].map(([store, own]) => [store, span ?? own] as const);
  if (empty && span && marketplace) asked.push([marketplace, span]);
  const { complete, incomplete } = gaps.without(asked);
  await recordCoverage(db, kind, complete, at);
  return incomplete.length > 0 ? { incomplete, ...(gaps.untold && { untold: true }) } : {};
}

async function importPerformance(
  db: History,
  text: string,
  { at }: ImportOrder,
  tally: ReturnType<typeof createTally>,
): Promise<ImportResult> {
  const report = readPerformanceText(text, at);
  if (!report) return tally.result(undefined, false);
  for (const row of report.refused) tally.refuse(row);
  tally.took(await recordHealth(db, report.metrics));
  const spans = [...spansOf(report.metrics)].map(([marketplace, span]) => ({ marketplace, ...span }));
  await recordCoverage(db, 'performance', spans, at);
  return tally.result('performance', false);
}
