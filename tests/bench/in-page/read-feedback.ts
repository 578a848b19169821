import type { Reading } from '../../../lib/adapters/adapter.ts';
import feedbackManager from '../../../lib/adapters/pages/feedback-manager/feedback-manager.ts';
import orderDetails from '../../../lib/adapters/pages/seller-central/order-details.ts';

/** Reading the feedback of the page that it runs in; times are in milliseconds. */
export interface FeedbackBench {
  /** What the readers say of the page, without the places in it; nothing where the page is none of theirs. */
  read(): Omit<Reading & { state: 'read' }, 'places' | 'boxes'> | { state: string; missing?: string[] } | undefined;
  /** How long one reading takes, and how many rows it gave. */
  reader(): { took: number; rows: number };
  /** How long a loop takes that takes the same values by the same selectors and checks nothing. */
  loop(): { took: number; rows: number };
}

function read(): ReturnType<FeedbackBench['read']> {
  const url = new URL(location.href);
  const adapter = [feedbackManager, orderDetails].find((each) => each.matches(url));
  const reading = adapter?.read(document, url);
  if (reading?.state !== 'read') return reading;
  const { places: _places, boxes: _boxes, ...said } = reading;
  return said;
}

function reader(): { took: number; rows: number } {
  const url = new URL(location.href);
  const start = performance.now();
  const reading = feedbackManager.read(document, url);
  const took = performance.now() - start;
  const list = reading.state === 'read' && reading.facts.kind === 'feedback-list' ? reading.facts.list.rows : [];
  return { took, rows: list.length };
}

function loop(): { took: number; rows: number } {
  const start = performance.now();
  const rows = [];
  for (const row of document.querySelectorAll('feedback-list kat-table-row:not(.fb-detail-table-header)')) {
    rows.push({
      date: row.querySelector('.col_order_date')?.textContent?.trim(),
      rating: Number(row.querySelector('.col_feedback_rating kat-star-rating')?.getAttribute('value')),
      orderId: row.querySelector('.col_order_id kat-link')?.getAttribute('label'),
      comment: row.querySelector('kat-table-cell:nth-child(4)')?.textContent?.trim(),
    });
  }
  return { took: performance.now() - start, rows: rows.length };
}

Object.assign(globalThis, { feedback: { read, reader, loop } satisfies FeedbackBench });
