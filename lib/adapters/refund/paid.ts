import type { Currency, Money } from '../../domain/money';
import { findMoney } from '../../domain/read-money';
import { textOf } from '../dom';
import { LIMIT, NOT_PAID, PART_OTHER, PART_PRODUCT, PART_SHIPPING, RETURN_SHIPPING, says } from '../labels';
import { placeOf } from './grid';
import { type Territory, textsOf } from './territory';

/** Which part of what was paid a refund box is for, as far as the formula needs it. */
export type PaidPart = 'price' | 'shipping';

/** The part that a label names. Outbound shipping only: the way back is a concession. */
export function paidPart(labels: readonly string[]): PaidPart | undefined {
  const parts = new Set(
    labels.flatMap((label): PaidPart[] => {
      if (says(PART_OTHER, label) || says(RETURN_SHIPPING, label)) return [];
      if (says(PART_SHIPPING, label)) return ['shipping'];
      return says(PART_PRODUCT, label) ? ['price'] : [];
    }),
  );
  const [part] = parts;
  return parts.size === 1 ? part : undefined;
}

/**
 * The amount that the form prints as paid beside a refund box: the only amount in its row or region that is not a
 * limit. With two amounts there (a stray one, an earlier refund), or words for the price of one unit or for what is
 * left to refund, it is not known.
 */
export function paidBeside(territory: Territory, currency: Currency | undefined): Money | undefined {
  const place = placeOf(territory.box.control);
  const texts = place
    ? place.neighbours.map(({ cell, head }) => `${head} ${textOf(cell)}`)
    : textsOf(territory).map(({ text }) => text);
  if (texts.some((text) => says(NOT_PAID, text))) return undefined;
  const mentions = texts.filter((text) => !says(LIMIT, text)).flatMap((text) => findMoney(text, currency));
  const [only] = mentions;
  return mentions.length === 1 && only && only.amount >= 0 ? only : undefined;
}
