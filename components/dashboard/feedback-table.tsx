import type { ListedLine } from '../../lib/dashboard/feedback-messages';
import { nothingToAsk } from '../../lib/domain/feedback/case';
import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import { t } from '../../lib/i18n';
import { Clock } from '../feedback/clock';
import { Verdict } from '../feedback/verdict';
import { DataTable, type Row } from '../options/data-table';
import { OrderLink } from '../order-link';
import { When } from '../when';
import { NextStep } from './next-step';
import { PrintedDayText } from './printed-day';

/** What can still be done about one, and until when. */
function Chances({ line, marketplace }: { line: ListedLine; marketplace: Marketplace | undefined }) {
  const { state, buyerRemoval, amazonRequest, next, seenAt } = line;
  const today = new Date().toISOString().slice(0, 10);
  return (
    <div class="chances">
      <span class="verdict-line">
        {state === 'vanished' ? <b class="quiet">✓ {t('dashboardVanished')}</b> : <Verdict line={line} />}
        <span class="quiet seen">
          {t('dashboardSeen')} <When at={seenAt} />
        </span>
      </span>
      {state === 'present' && buyerRemoval && <Clock of="buyer" clock={buyerRemoval} today={today} />}
      {state === 'present' && amazonRequest && (
        <Clock of="amazon" clock={amazonRequest} today={today} calm={nothingToAsk(line)} />
      )}
      <NextStep next={next} marketplace={marketplace} />
    </div>
  );
}

function rowOf(line: ListedLine, storeOf: (code: MarketplaceCode) => Marketplace): Row {
  const { orderId, rating, left, marketplace, state, comment } = line;
  const store = marketplace && storeOf(marketplace);
  return {
    key: orderId,
    data: { 'data-order-id': orderId, 'data-state': state, 'data-rating': `${rating}` },
    cells: [
      <PrintedDayText key="day" left={left} />,
      <span key="stars" class="stars" title={t('fbStars', rating)}>
        {rating} <span aria-hidden="true">★</span>
      </span>,
      <span key="order">
        <OrderLink orderId={orderId} marketplace={store} /> {marketplace && <span class="tag">{marketplace}</span>}
      </span>,
      comment === '' ? (
        <span key="none" class="quiet">
          {t('fbNoWords')}
        </span>
      ) : (
        <span key="comment" class="words" dir="auto">
          {comment}
        </span>
      ),
      <Chances key="chances" line={line} marketplace={store} />,
    ],
  };
}

/** Feedback as a table; each order's ID opens its page in Seller Central. */
export function FeedbackTable(props: { lines: readonly ListedLine[]; storeOf(code: MarketplaceCode): Marketplace }) {
  const columns = [
    t('feedbackDate'),
    t('feedbackStars'),
    t('feedbackOrder'),
    t('feedbackComment'),
    t('dashboardChances'),
  ];
  return (
    <DataTable
      caption={t('feedbackTitle')}
      columns={columns}
      rows={props.lines.map((line) => rowOf(line, props.storeOf))}
    />
  );
}
