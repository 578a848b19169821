import { feedbackRecord } from '../domain/feedback/feedback-record';
import type { OrderId } from '../domain/ids';
import { threadRecord } from '../domain/message/thread';
import { note } from '../domain/note';
import { productRecord } from '../domain/report/product';
import { docOfFeedback, docOfNote, docOfProduct, docOfSnippet, docOfThread } from '../domain/search/doc-of';
import type { SearchDoc, SearchKind } from '../domain/search/search-doc';
import { snippet } from '../domain/snippet/snippet';
import { z } from '../domain/zod';
import type { History } from './database';
import { storesOf } from './search-stores';

/** What is shown of a record beside its words. */
export type Beside = {
  seenAt: string;
  orderId?: string | undefined;
  caseId?: string | undefined;
  rating?: number | undefined;
};

export type ReadDoc = { doc: SearchDoc; beside: Beside };

/** Records that are as they should be. A damaged one is set aside when its thing is seen again; until then it must not stop the others. */
const valid = <Item>(schema: z.core.$ZodType<Item>, records: readonly unknown[]): Item[] =>
  records.flatMap((record) => {
    const checked = record === undefined ? undefined : z.safeParse(schema, record);
    return checked?.success ? [checked.data] : [];
  });

/** The records of some keys as things that are found by their words. Those that are gone or damaged are left out. */
export async function readDocs(db: History, kind: SearchKind, keys: readonly string[]): Promise<ReadDoc[]> {
  const wanted = [...keys];
  switch (kind) {
    case 'feedback':
      return valid(feedbackRecord, await db.feedback.bulkGet(wanted as OrderId[])).map((record) => {
        const { orderId, lastSeenAt, shown } = record;
        return { doc: docOfFeedback(record), beside: { seenAt: lastSeenAt, orderId, rating: shown.value.rating } };
      });
    case 'message':
      return valid(threadRecord, await db.threads.bulkGet(wanted)).map((record) => {
        const { orderId, caseIds, lastSeenAt } = record;
        return { doc: docOfThread(record), beside: { seenAt: lastSeenAt, orderId, caseId: caseIds[0] } };
      });
    case 'snippet':
      return valid(snippet, await db.snippets.bulkGet(wanted)).map((record) => ({
        doc: docOfSnippet(record),
        beside: { seenAt: record.changedAt },
      }));
    case 'product':
      return valid(productRecord, await db.products.bulkGet(wanted)).map((record) => ({
        doc: docOfProduct(record),
        beside: { seenAt: record.seenAt },
      }));
    case 'note': {
      const notes = valid(note, await db.notes.bulkGet(wanted));
      const stores = await storesOf(
        db,
        notes.map(({ orderId }) => orderId),
      );
      return notes.map((record) => ({
        doc: docOfNote(record, stores.get(record.orderId)),
        beside: { seenAt: record.at, orderId: record.orderId },
      }));
    }
  }
}
