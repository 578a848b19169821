import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import { formatMoney } from '../../lib/domain/money';
import type { Behind, BehindList as List } from '../../lib/domain/month/behind';
import type { FigureRow } from '../../lib/domain/month/figures';
import { interfaceLanguage, t } from '../../lib/i18n';
import { countText } from '../count-text';
import { countryName } from '../country-name';
import { moveByArrows } from '../dashboard/arrow-rows';
import { longDay } from '../dashboard/long-day';
import { durationText } from '../duration';
import { ConversationLink } from '../message/conversation-link';
import { DataTable } from '../options/data-table';
import { OrderLink } from '../order-link';

type Props = {
  row: Pick<FigureRow, 'figure' | 'unit'>;
  list: List;
  /** How many there are by the count of the month, where that is what is listed. */
  total: number | undefined;
  storeOf(code: MarketplaceCode): Marketplace | undefined;
};

/** What an order is there for: its amount, its stars, or how long the answer took. */
function detailOf({ money, stars, minutes }: Behind): string {
  if (money) return formatMoney(money, interfaceLanguage());
  if (stars !== undefined) return t('fbStars', stars);
  return minutes === undefined ? '' : durationText(minutes);
}

/** The orders behind one figure, each with its page in Seller Central. */
export function BehindList({ row, list: { rows, more }, total, storeOf }: Props) {
  if (rows.length === 0) return <p data-behind="empty">{t('perfBehindNone')}</p>;
  const all = more ? total : rows.length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys go on from the links of the rows.
    <div onKeyDown={moveByArrows} data-behind="read" data-count={rows.length} data-total={all}>
      <p class="quiet">
        {all === undefined
          ? t('perfBehindFirst', countText(rows.length))
          : t('dashboardShownOf', countText(rows.length), countText(all))}
      </p>
      {row.figure === 'reply-share' && <p class="quiet">{t('perfBehindLate')}</p>}
      <DataTable
        caption={t('perfBehind')}
        columns={[t('perfOrder'), t('perfDay'), t('importMarketplace'), t('perfDetail')]}
        rows={rows.map((each) => {
          const { key, orderId, caseId, marketplace, day } = each;
          const store = marketplace && storeOf(marketplace);
          return {
            key,
            data: { 'data-order': orderId ?? '' },
            cells: [
              orderId ? (
                <OrderLink key="order" orderId={orderId} marketplace={store} />
              ) : (
                <ConversationLink key="order" line={{ orderId, caseId }} marketplace={store} />
              ),
              day ? <time dateTime={day}>{longDay(day)}</time> : '',
              marketplace ? countryName(marketplace) : '',
              detailOf(each),
            ],
          };
        })}
      />
    </div>
  );
}
