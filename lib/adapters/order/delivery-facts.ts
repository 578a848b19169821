import type { Day } from '../../domain/ids';
import type { OrderDetails } from '../../domain/order';
import { readDay } from '../../domain/read-date';
import { all, isVisible, textOf } from '../dom';

/** Between the first and the last day of a span. */
const TO = / (?:-|to|bis|au?|al?|until) | ?[–—~〜～至] ?/u;
/** A tracking number as it is printed, blanks left out. */
const TRACKING = /^(?=.*\d)[0-9A-Z]{6,40}$/;

/** The last day of a day or a span of days; a day that could be two, or anything that stands with it, is none. */
function lastDay(text: string, languages: readonly string[]): Day | undefined {
  const days = (readDay(text, languages) ? [text] : text.split(TO)).map((each) => readDay(each, languages));
  const settled = days.flatMap((each) => (each && 'day' in each ? each.day : []));
  const [first = '', last = first] = settled;
  return settled.length === days.length && days.length < 3 && first <= last ? last : undefined;
}

/**
 * Until when an order is to be shipped and delivered, and the tracking numbers of its parcels, each where the page says it for certain; one
 * number that is not understood leaves all of them out.
 * @param printed the text of a field of the order's summary.
 */
export function deliveryFacts(
  page: Document,
  printed: (id: string) => string,
): Pick<OrderDetails, 'shipBy' | 'deliverBy' | 'tracking'> {
  const languages = [page.documentElement.lang].filter(Boolean);
  const [shipBy, deliverBy] = ['shipby', 'deliverby'].map((name) =>
    lastDay(printed(`order-summary-${name}-value`), languages),
  );
  const numbers = all(page, '#MYO-app [data-test-id="tracking-id-value"]')
    .filter(isVisible)
    .map((each) => textOf(each).replaceAll(' ', ''));
  const tracking = [...new Set(numbers)];
  const known = tracking.length > 0 && tracking.length <= 50 && tracking.every((each) => TRACKING.test(each));
  return { ...(shipBy && { shipBy }), ...(deliverBy && { deliverBy }), ...(known && { tracking }) };
}
