import type { ClaimRow, FeedbackQueueRow, MessageRow, QueueRow } from '../../lib/domain/queue/queue-row';
import { t } from '../../lib/i18n';
import { longDay } from '../dashboard/long-day';
import { nextText } from '../feedback/words';
import { Figure } from '../figure';
import { About, Danger } from '../message/message-state';
import { Stars } from '../stars';
import { whenText } from '../when';
import { standText } from './queue-words';

function MessageReason({ row: { line } }: { row: MessageRow }) {
  const { clock, untimed, notDelivered } = line;
  return (
    <>
      <Danger line={line} />{' '}
      {clock && <span>{clock.waiting > 1 ? t('replyWaiting', clock.waiting) : t('queueWaits')} </span>}
      {!clock && untimed !== undefined && untimed > 0 && <span>{t('replyUntimed')} </span>}
      {notDelivered > 0 && (
        <b class="not-delivered" data-figure="not-delivered" data-count={notDelivered}>
          ⚠ {t('replyNotDelivered', notDelivered)}
        </b>
      )}{' '}
      <span class="quiet">
        <About line={line} />
      </span>
    </>
  );
}

function FeedbackReason({ row }: { row: FeedbackQueueRow }) {
  const { line } = row;
  return (
    <>
      <Stars rating={line.rating} />{' '}
      {row.kind === 'case' ? (
        <span>
          {standText(row.stand)} <span class="quiet">({whenText(row.since)})</span>
        </span>
      ) : (
        <span>
          {t('fbNext')} {line.next === 'request' ? t('queueRequest') : nextText(line.next)}
        </span>
      )}
    </>
  );
}

/** Why a claim stands here, and why nothing is said of its end where nothing is. */
function ClaimReason({ row: { notedAt, reported, deadline, marketplace } }: { row: ClaimRow }) {
  return (
    <>
      {notedAt && <span>{t('queueClaimNoted', whenText(notedAt))}</span>}
      {!notedAt && reported && <span>{t('queueClaimReported', longDay(reported))}</span>}
      {notedAt && !deadline && (
        <span class="quiet"> {marketplace ? t('queueClaimNoRule', marketplace) : t('queueClaimNoStore')}</span>
      )}
    </>
  );
}

/** Why a row is to be seen to, in words. */
export function RowReason({ row }: { row: QueueRow }) {
  if (row.kind === 'message') return <MessageReason row={row} />;
  if (row.kind === 'claim') return <ClaimReason row={row} />;
  if (row.kind === 'feedback' || row.kind === 'case') return <FeedbackReason row={row} />;
  return (
    <>
      <span>{row.clock.exact ? t('queueSubmitted') : t('queuePending')}</span>
      {row.amount && (
        <>
          {' '}
          <Figure name="submitted-total" money={row.amount} basis="page" orderId={row.orderId} />
        </>
      )}
    </>
  );
}
