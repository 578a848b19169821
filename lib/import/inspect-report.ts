import { LONGEST_PERFORMANCE } from '../domain/import/kinds/performance';
import type { LackingHead } from '../domain/import/kinds/table-kinds';
import { createReportReader } from '../domain/import/report-reader';
import { type Course, latestDay } from './course';
import type { Encoding } from './encoding';
import type { Inspection } from './inspection';
import { inspectorFor } from './kinds/inspect-kind';
import { inspectPerformance } from './kinds/performance';
import { encodingOf, OtherEncoding, readText } from './read-text';

/** What became of looking at a file: what it is; `strange` or what it lacks to be a report; nothing where it was cancelled. */
export type Inspected = Inspection | 'strange' | LackingHead | undefined;

/**
 * Reads a whole file once and says what it is; nothing is stored. Memory holds one piece of it at a time.
 * @param chosen the encoding, where the person says it.
 */
export async function inspectReport(file: Blob, course: Course, chosen?: Encoding): Promise<Inspected> {
  if (chosen) return inspectAs(file, chosen, false, course);
  const encoding = await encodingOf(file);
  try {
    return await inspectAs(file, encoding, true, course);
  } catch (error) {
    if (!(error instanceof OtherEncoding)) throw error;
    return inspectAs(file, error.encoding, false, course);
  }
}

async function inspectAs(file: Blob, encoding: Encoding, strict: boolean, course: Course): Promise<Inspected> {
  const now = new Date();
  const hints = { latest: latestDay(now), at: now.toISOString() };
  const reader = createReportReader();
  let inspector: ReturnType<typeof inspectorFor> | undefined;
  /** The text so far of a file that begins as JSON does. */
  let json: string | undefined;
  let first = true;
  const take = (records: ReturnType<typeof reader.push>): void => {
    if (reader.found) inspector ??= inspectorFor(reader.found, hints);
    for (const record of records) inspector?.take(record);
  };
  for await (const { text, read } of readText(file, encoding, strict)) {
    if (course.cancelled) return undefined;
    if (first && text.trim() !== '') {
      first = false;
      if (text.trimStart().startsWith('{')) json = '';
    }
    if (json === undefined) take(reader.push(text));
    else json += text;
    if (reader.strange || (json?.length ?? 0) > LONGEST_PERFORMANCE) return reader.lacking ?? 'strange';
    course.progress(read);
  }
  if (json !== undefined) {
    const found = inspectPerformance(json, hints.at);
    return found ? { encoding, ...found } : 'strange';
  }
  take(reader.end());
  return inspector ? { encoding, ...inspector.end() } : (reader.lacking ?? 'strange');
}
