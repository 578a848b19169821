import type { ConcessionBoxes } from '../adapters/adapter';
import type { Currency } from '../domain/money';
import { readTyped } from '../domain/read-money';
import type { TypedLine } from '../domain/typed';

/** Reads what stands in the concession boxes right now. Values are only read; the boxes stay as they are. */
export function typedAmounts(boxes: readonly ConcessionBoxes[], currency: Currency): TypedLine[] {
  return boxes.map(({ key, returnShipping, other }) => ({
    key,
    ...(returnShipping && { returnShipping: readTyped(returnShipping.value, currency) ?? 'unreadable' }),
    ...(other && { other: readTyped(other.value, currency) ?? 'unreadable' }),
  }));
}
