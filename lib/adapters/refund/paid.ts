import type { Currency, Money } from '../../domain/money';
import { findMoney } from '../../domain/read-money';
import { chunksOf, textOf } from '../dom';
import { says } from '../labels';
import type { Box } from './boxes';
import { placeOf } from './grid';

/** Which part of what was paid a refund box is for, as far as the formula needs it. */
export type PaidPart = 'price' | 'shipping';

/** The part that a label names. Outbound shipping only: the way back is a concession. */
export function paidPart(labels: readonly string[]): PaidPart | undefined {
  const parts = new Set(
    labels.flatMap((label): PaidPart[] => {
      if (says('tax', label) || says('giftWrap', label) || says('returnShipping', label) || says('promotion', label))
        return [];
      if (says('shipping', label)) return ['shipping'];
      return says('subtotal', label) || says('product', label) ? ['price'] : [];
    }),
  );
  const [part] = parts;
  return parts.size === 1 ? part : undefined;
}

/**
 * The amount that the form prints as paid beside a refund box: the only amount in its row or region that is not a
 * limit. With two amounts there (a stray one, an earlier refund) it is not known which is meant.
 */
export function paidBeside(box: Box, region: Element, currency: Currency | undefined): Money | undefined {
  const place = placeOf(box.control);
  const texts = place
    ? place.neighbours.filter(({ head }) => !says('limit', head)).map(({ cell }) => textOf(cell))
    : chunksOf(region)
        .filter(({ text }) => !says('limit', text))
        .map(({ text }) => text);
  const mentions = texts.flatMap((text) => findMoney(text, currency));
  const [only] = mentions;
  return mentions.length === 1 && only && only.amount >= 0 ? only : undefined;
}
