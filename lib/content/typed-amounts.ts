import type { ConcessionBoxes } from '../adapters/adapter';
import { isCharge } from '../adapters/refund/choice';
import { type Currency, nothing } from '../domain/money';
import { readTyped } from '../domain/read-money';
import type { TypedLine } from '../domain/typed';

/** Reads what stands in the concession boxes right now. Values are only read; the boxes stay as they are. */
export function typedAmounts(boxes: readonly ConcessionBoxes[], currency: Currency): TypedLine[] {
  const amountIn = (box: HTMLInputElement | undefined) =>
    box && ((box.validity.badInput ? undefined : readTyped(box.value, currency)) ?? 'unreadable');
  return boxes.map(({ key, returnShipping, other, choice }) => ({
    key,
    returnShipping: choice && isCharge(choice) ? nothing(currency) : amountIn(returnShipping),
    other: amountIn(other),
  }));
}
