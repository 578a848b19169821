import type { History } from '../storage/database';
import type { Course } from './course';
import type { FromImporter, ToImporter } from './import-messages';
import { importReport } from './import-report';
import { inspectReport } from './inspect-report';

/** How often the page hears how far it is; more would be work for the page and nothing to see. */
const EVERY_MS = 100;

/** Does in a worker what the page asks for. @returns what takes the page's messages. */
export function serveImporter(db: History, say: (message: FromImporter) => void): (message: ToImporter) => void {
  let cancelled = false;
  let saidAt = 0;
  const course: Course = {
    progress(read) {
      const now = performance.now();
      if (now - saidAt < EVERY_MS) return;
      saidAt = now;
      say({ kind: 'progress', read });
    },
    get cancelled() {
      return cancelled;
    },
  };
  const work = async (message: Exclude<ToImporter, { kind: 'cancel' }>): Promise<FromImporter> =>
    message.kind === 'inspect'
      ? { kind: 'inspected', inspection: await inspectReport(message.file, course, message.encoding) }
      : { kind: 'imported', result: await importReport(db, message.file, message.order, course) };
  return (message) => {
    cancelled = message.kind === 'cancel';
    // The words of an error may be those of a row.
    if (message.kind !== 'cancel') work(message).then(say, () => say({ kind: 'failed' }));
  };
}
