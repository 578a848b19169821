import type { Currency } from '../../domain/money';
import type { OrderItem } from '../../domain/order';
import { readMoney } from '../../domain/read-money';
import { type Chunk, chunksOf, textOf } from '../dom';
import { says, TOTAL } from '../labels';
import { readProduct } from '../product';
import { type Proceeds, proceedsOf } from './proceeds';
import { rowsOf } from './rows';

/** One line of the order table; `proceeds` is absent for a line that has no amounts (pending, cancelled). */
export type ItemReading = { item: OrderItem; proceeds?: Proceeds };

/** The cell in which label and amount follow each other, and its text: the proceeds. */
function proceedsCell(
  cells: readonly Element[],
  currency: Currency,
): { cell: Element; chunks: readonly Chunk[] } | undefined {
  const candidates = cells
    .map((cell) => ({ cell, chunks: chunksOf(cell) }))
    .filter(
      ({ chunks }) =>
        chunks.length > 1 &&
        chunks.some(({ text }) => says(TOTAL, text)) &&
        chunks.some(({ text }) => readMoney(text, currency)),
    );
  return candidates.length === 1 ? candidates[0] : undefined;
}

/**
 * Reads one body row of the order table. Cells are known by what they hold and not by their place, since heads and
 * cells do not match (a hidden gift column has a head and no cell) and columns differ by marketplace.
 * @returns the names of the fields that could not be read, or the item.
 */
export function readItem(
  row: Element,
  currency: Currency,
  taxIncluded: boolean,
  place: number,
): ItemReading | string[] {
  const cells = [...row.children];
  const product = readProduct(row);
  if (!product.asin && !product.sku) return ['Product'];
  const money = proceedsCell(cells, currency);
  const rest = cells.filter((cell) => cell !== money?.cell);
  const counts = rest
    .map(textOf)
    .filter((text) => /^\d{1,4}$/.test(text))
    .map(Number);
  const key = product.orderItemId ?? product.asin ?? product.sku ?? String(place);
  const shown = { key, asin: product.asin, sku: product.sku, title: product.title };
  const [quantity] = counts;
  if (!money) {
    // No amounts at all is a line without payment; amounts that are there and not understood are drift.
    const amounts = cells.some((cell) => chunksOf(cell).some(({ text }) => readMoney(text, currency) !== undefined));
    return amounts || counts.length > 1 ? ['Proceeds'] : { item: { ...shown, quantity: quantity || 1 } };
  }
  const rows = rowsOf(money.chunks, currency);
  const proceeds = rows && proceedsOf(rows, currency, taxIncluded);
  if (!proceeds?.price) return ['Proceeds'];
  const price = proceeds.price;
  if (counts.length !== 1 || !quantity) return ['Quantity'];
  const units = rest.flatMap((cell) => readMoney(textOf(cell), currency) ?? []);
  // One of the unit prices (with or without tax) times the quantity is the subtotal: the page says it twice.
  if (units.length > 0 && !units.some((unit) => unit.amount * quantity === price.amount)) return ['UnitPrice'];
  const { total: _total, ...parts } = proceeds;
  return { item: { ...shown, quantity, ...parts }, proceeds };
}
