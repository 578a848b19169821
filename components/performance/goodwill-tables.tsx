import type { ComponentChildren } from 'preact';
import { type Goodwill, type GoodwillSum, together } from '../../lib/domain/month/goodwill';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { Figure } from '../figure';
import { DataTable } from '../options/data-table';
import { productName } from './goodwill-rows';
import { reasonName } from './words';

/** So many products have a line of their own; the rest stand in one. */
const MOST = 25;

type Line = { key: string; head: ComponentChildren; sum: GoodwillSum };

function Sums({ of, head, lines }: { of: 'reason' | 'product'; head: string; lines: readonly Line[] }) {
  const name = `goodwill-${of}`;
  return (
    <DataTable
      caption={head}
      columns={[head, t('csvAmount'), t('perfConcessions')]}
      rows={lines.map(({ key, head: first, sum: { count, amounts } }) => ({
        key,
        data: { [`data-${of}`]: key },
        cells: [
          first,
          <span key="amounts" class="amounts">
            {amounts.map((money) => (
              <Figure key={money.currency} name={name} money={money} basis="page" />
            ))}
          </span>,
          <span key="count" data-figure={`${name}-count`} data-count={count}>
            {countText(count)}
          </span>,
        ],
      }))}
    />
  );
}

/** What concessions of a month were given for, and on which products; each table comes to the figure of the month. */
export function GoodwillTables({ goodwill: { reasons, products } }: { goodwill: Goodwill }) {
  if (reasons.length === 0) return null;
  const rest = products.slice(MOST);
  const lines = products.slice(0, MOST).map((each): Line => {
    const { asin, sku, title } = each;
    const number = asin ?? sku;
    return {
      key: number ?? 'none',
      head: (
        <>
          <bdi>{productName(each)}</bdi> {title && number && <small class="quiet">{number}</small>}
        </>
      ),
      sum: each,
    };
  });
  const others: Line = { key: 'others', head: t('perfOtherProducts', countText(rest.length)), sum: together(rest) };
  return (
    <div class="goodwill">
      <section aria-labelledby="goodwill-reasons">
        <h4 id="goodwill-reasons">{t('perfByReason')}</h4>
        <Sums
          of="reason"
          head={t('importReason')}
          lines={reasons.map((each) => ({ key: each.reason ?? 'none', head: reasonName(each.reason), sum: each }))}
        />
      </section>
      <section aria-labelledby="goodwill-products">
        <h4 id="goodwill-products">{t('perfByProduct')}</h4>
        <Sums of="product" head={t('searchOneProduct')} lines={rest.length > 0 ? [...lines, others] : lines} />
      </section>
    </div>
  );
}
