import type { ListedLine } from '../../lib/dashboard/feedback-messages';
import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import { t } from '../../lib/i18n';
import { Clock } from '../feedback/clock';
import { Verdict } from '../feedback/verdict';
import { nextText } from '../feedback/words';
import { DataTable, type Row } from '../options/data-table';
import { OrderLink } from '../order-link';
import { When } from '../when';
import { PrintedDayText } from './printed-day';

/** What can still be done about one, and until when. */
function Chances({ line }: { line: ListedLine }) {
  const { state, buyerRemoval, amazonRequest, next, seenAt } = line;
  const today = new Date().toISOString().slice(0, 10);
  return (
    <div class="chances">
      {state === 'vanished' ? <b class="quiet">✓ {t('dashboardVanished')}</b> : <Verdict line={line} />}
      {state === 'present' && buyerRemoval && <Clock of="buyer" clock={buyerRemoval} today={today} />}
      {state === 'present' && amazonRequest && <Clock of="amazon" clock={amazonRequest} today={today} />}
      {next !== 'none' && (
        <span>
          {t('fbNext')} {nextText(next)}
        </span>
      )}
      <span class="quiet">
        {t('dashboardSeen')} <When at={seenAt} />
      </span>
    </div>
  );
}

function rowOf(line: ListedLine, storeOf: (code: MarketplaceCode) => Marketplace): Row {
  const { orderId, rating, left, marketplace, state, comment } = line;
  return {
    key: orderId,
    data: { 'data-order-id': orderId, 'data-state': state, 'data-rating': `${rating}` },
    cells: [
      <PrintedDayText key="day" left={left} />,
      <span key="stars" class="stars" title={t('fbStars', rating)}>
        {rating} <span aria-hidden="true">★</span>
      </span>,
      <span key="order">
        <OrderLink orderId={orderId} marketplace={marketplace && storeOf(marketplace)} />{' '}
        {marketplace && <span class="tag">{marketplace}</span>}
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
      <Chances key="chances" line={line} />,
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
