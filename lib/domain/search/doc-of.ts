import { type FeedbackRecord, versionsOf } from '../feedback/feedback-record';
import type { MarketplaceCode } from '../marketplace';
import type { ThreadRecord } from '../message/thread';
import type { Note } from '../note';
import type { ProductRecord } from '../report/product';
import type { Snippet } from '../snippet/snippet';
import type { Piece, SearchDoc } from './search-doc';

/** A feedback is found by the buyer's words as they stand and as they stood, and by the public reply. */
export function docOfFeedback(record: FeedbackRecord): SearchDoc {
  const { comment } = record.shown.value;
  const earlier = new Set(versionsOf(record).map((version) => version.comment));
  earlier.delete(comment);
  const pieces: Piece[] = [
    { of: 'comment', text: comment },
    ...[...earlier].map((text): Piece => ({ of: 'earlier', text })),
    ...(record.reply ? [{ of: 'reply', text: record.reply.value } as const] : []),
  ];
  const store = record.marketplace?.value;
  return { kind: 'feedback', key: record.orderId, store, day: record.day ?? record.firstSeenAt, pieces };
}

/** A conversation is found by the words of its messages, as far and as long as they are kept. */
export function docOfThread({ id, messages, marketplace, lastSeenAt }: ThreadRecord): SearchDoc {
  const pieces = messages.flatMap(({ from, text }): Piece[] => (text === undefined ? [] : [{ of: from, text }]));
  const day = messages.reduce((last, { sent }) => (sent && sent.to > last ? sent.to : last), '') || lastSeenAt;
  return { kind: 'message', key: id, store: marketplace?.value, day, pieces };
}

/** A note is found by what the person wrote; one that was removed by nothing. */
export function docOfNote({ id, at, text, removed }: Note, store?: MarketplaceCode): SearchDoc {
  return { kind: 'note', key: id, store, day: at, pieces: removed ? [] : [{ of: 'text', text }] };
}

export function docOfSnippet({ id, name, text, changedAt, removed }: Snippet): SearchDoc {
  const pieces: Piece[] = removed
    ? []
    : [
        { of: 'name', text: name },
        { of: 'text', text },
      ];
  return { kind: 'snippet', key: id, day: changedAt, pieces };
}

/** A product is found by its name, and by both numbers of it. */
export function docOfProduct({ sku, asin, title, seenAt }: ProductRecord): SearchDoc {
  const pieces: Piece[] = [
    { of: 'title', text: title ?? '' },
    { of: 'number', text: [sku, asin].filter(Boolean).join(' ') },
  ];
  return { kind: 'product', key: sku, day: seenAt, pieces };
}
