import { dayIn } from '../domain/calendar';
import type { OrderId } from '../domain/ids';
import type { MarketplaceCode } from '../domain/marketplace';
import type { FilledSnippet } from '../domain/message/message-view';
import { orderRecord } from '../domain/order';
import { byLanguage } from '../domain/snippet/by-language';
import { fillSnippet } from '../domain/snippet/fill';
import { orderValues } from '../domain/snippet/order-values';
import { z } from '../domain/zod';
import { calendars } from '../policies/calendars';
import type { History } from '../storage/database';
import { readySnippets } from '../storage/snippet-queries';

/** What a message is about, as far as it is known. */
type About = {
  orderId?: OrderId | undefined;
  /** The language in which the buyer writes, or wants to be written to (`de`, `en_GB`); else that of the store. */
  language?: string | undefined;
  /** The store of a conversation without an order. */
  marketplace?: MarketplaceCode | undefined;
};

/**
 * The person's ready texts with what is known of the order filled in, those in the buyer's language first. Days are counted where
 * the store is; where no store is known, as on the calendar of the person who promises them.
 */
export async function fillSnippets(
  db: History,
  { orderId, language, marketplace }: About,
  now: string = new Date().toISOString(),
): Promise<FilledSnippet[]> {
  const snippets = await readySnippets(db);
  if (snippets.length === 0) return [];
  const found = orderId && z.safeParse(orderRecord, await db.orders.get(orderId));
  const record = found?.data;
  const store = record?.details?.value.marketplace ?? record?.form?.value.marketplace ?? marketplace;
  const calendar = store && calendars[store];
  const values = orderValues(record, {
    today: dayIn(now, calendar?.timeZone ?? Temporal.Now.timeZoneId()),
    storeLocale: calendar?.locale,
  });
  const known = { ...values, order: values.order ?? orderId };
  return byLanguage(snippets, language ?? calendar?.locale).map((each) => fillSnippet(each, known));
}
