import type { Currency, Money } from '../../domain/money';
import { findMoney } from '../../domain/read-money';
import { textOf } from '../dom';
import { GIFT_WRAP, LIMIT, PRODUCT, RETURN_SHIPPING, SHIPPING, says, TAX } from '../labels';
import { placeOf } from './grid';
import { type Territory, textsOf } from './territory';

/** Which part of what was paid a refund box is for, as far as the formula needs it. */
export type PaidPart = 'price' | 'shipping';

/** The part that a label names. Outbound shipping only: the way back is a concession. */
export function paidPart(labels: readonly string[]): PaidPart | undefined {
  const parts = new Set(
    labels.flatMap((label): PaidPart[] => {
      if (says(TAX, label) || says(GIFT_WRAP, label) || says(RETURN_SHIPPING, label)) return [];
      if (says(SHIPPING, label)) return ['shipping'];
      return says(PRODUCT, label) ? ['price'] : [];
    }),
  );
  const [part] = parts;
  return parts.size === 1 ? part : undefined;
}

/**
 * The amount that the form prints as paid beside a refund box: the only amount in its row or region that is not a
 * limit. With two amounts there (a stray one, an earlier refund) it is not known which is meant.
 */
export function paidBeside(territory: Territory, currency: Currency | undefined): Money | undefined {
  const place = placeOf(territory.box.control);
  const texts = place
    ? place.neighbours.filter(({ head }) => !says(LIMIT, head)).map(({ cell }) => textOf(cell))
    : textsOf(territory)
        .filter(({ text }) => !says(LIMIT, text))
        .map(({ text }) => text);
  const mentions = texts.flatMap((text) => findMoney(text, currency));
  const [only] = mentions;
  return mentions.length === 1 && only && only.amount >= 0 ? only : undefined;
}
