import { exponentOf } from '../../lib/domain/money';
import type { Goodwill, GoodwillSum, ProductSum } from '../../lib/domain/month/goodwill';
import { t } from '../../lib/i18n';
import { reasonName } from './words';

/** What a product is called: its name, else a number of it; that it is not known is said. */
export const productName = ({ title, asin, sku }: ProductSum): string =>
  title ?? asin ?? sku ?? t('perfProductUnknown');

/** Amounts as a spreadsheet counts with them: a line for each currency, the number of concessions in the first. */
const lines = (head: readonly string[], { count, amounts }: GoodwillSum): string[][] =>
  amounts.map(({ amount, currency }, index) => {
    const places = exponentOf(currency);
    return [...head, (amount / 10 ** places).toFixed(places), currency, index === 0 ? String(count) : ''];
  });

/** Both tables for a file, with all of the products. */
export function goodwillRows({ reasons, products }: Goodwill): string[][] {
  const sums = [t('csvAmount'), t('optionsCurrency'), t('perfConcessions')];
  return [
    [t('importReason'), ...sums],
    ...reasons.flatMap((each) => lines([reasonName(each.reason)], each)),
    [],
    [t('searchOneProduct'), t('csvAsin'), t('csvSku'), ...sums],
    ...products.flatMap((each) => lines([productName(each), each.asin ?? '', each.sku ?? ''], each)),
  ];
}
