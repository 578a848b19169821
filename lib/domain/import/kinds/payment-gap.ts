import { cellOf } from '../cells';
import { daysAround, type GapFinder, isCutOff, isMisplaced, isOtherStore } from '../gap';
import { paymentMoment } from './payment-moment';
import { paymentType } from './payment-type';
import type { PaymentHead, PaymentHints } from './payments';

/** Rows from which nothing is counted, whatever they say. */
const UNCOUNTED: readonly ReturnType<typeof paymentType>[] = ['fee', 'transfer', 'adjustment', 'other'];

/** What refused rows of a payments report leave unknown. */
export function paymentGaps(head: PaymentHead, hints: PaymentHints): GapFinder {
  const { stores, latest } = hints;
  return (fields, reason) => {
    if (isCutOff(reason)) return {};
    const [store, word] = [cellOf(fields, head.store), cellOf(fields, head.type)];
    const marketplace = store === '' ? hints.marketplace : stores.named(store);
    const isPlaced = !isMisplaced(reason);
    if (isPlaced && word !== '' && UNCOUNTED.includes(paymentType(word))) return undefined;
    if (isPlaced && !marketplace && isOtherStore(store)) return undefined;
    const moment = paymentMoment(cellOf(fields, head.date), marketplace ? stores.zone(marketplace) : 'UTC');
    if (!moment || moment.day > latest) return { marketplace };
    return { marketplace, days: marketplace ? [moment.day] : daysAround(moment.day) };
  };
}
