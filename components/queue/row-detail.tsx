import { nothingToAsk } from '../../lib/domain/feedback/case';
import type { Marketplace } from '../../lib/domain/marketplace';
import type { AnswerFact } from '../../lib/domain/queue/claim-window';
import type { ClaimRow, FeedbackQueueRow, MessageRow, QueueRow } from '../../lib/domain/queue/queue-row';
import { orderOf } from '../../lib/domain/queue/row-path';
import { t } from '../../lib/i18n';
import { NextStep } from '../dashboard/next-step';
import { Clock } from '../feedback/clock';
import { Verdict } from '../feedback/verdict';
import { doubtText } from '../message/reply-due';
import { PublishedRule } from '../options/published-rule';
import { OrderLink } from '../order-link';
import { UndoTime } from '../undo-time';
import { When, whenText } from '../when';

function MessageDetail({ row: { line } }: { row: MessageRow }) {
  const { clock, notDelivered } = line;
  return (
    <>
      {clock && <p>{t('msgClockRule', clock.hours, whenText(clock.since))}</p>}
      {clock && doubtText(clock) !== '' && <p>{doubtText(clock)}</p>}
      {notDelivered > 0 && <p>{t('replyNotDeliveredWhy')}</p>}
    </>
  );
}

function FeedbackDetail({ row, today, marketplace }: { row: FeedbackQueueRow } & Pick<Props, 'today' | 'marketplace'>) {
  const { line } = row;
  const { buyerRemoval, amazonRequest, comment } = line;
  return (
    <>
      {comment === '' ? (
        <p class="quiet">{t('fbNoWords')}</p>
      ) : (
        <p class="words" dir="auto">
          {comment}
        </p>
      )}
      <p>
        <Verdict line={line} />
      </p>
      {buyerRemoval && (
        <p>
          <Clock of="buyer" clock={buyerRemoval} today={today} />
        </p>
      )}
      {amazonRequest && (
        <p>
          <Clock of="amazon" clock={amazonRequest} today={today} calm={nothingToAsk(line)} />
        </p>
      )}
      <p>
        <NextStep next={line.next} marketplace={marketplace} />
      </p>
    </>
  );
}

function ClaimDetail({ row, facts }: { row: ClaimRow; facts: readonly AnswerFact[] }) {
  return (
    <>
      <p>{row.notedAt ? t('queueClaimWhy') : t('queueClaimReportWhy')}</p>
      {row.notedAt && row.marketplace && <PublishedRule facts={facts} />}
    </>
  );
}

type Props = {
  row: QueueRow;
  marketplace: Marketplace | undefined;
  /** The day it is where its store is. */
  today: string;
  /** What is published of answers to claims in its store. */
  claimFacts(row: ClaimRow): readonly AnswerFact[];
};

/** What a row rests on: its words and clocks, the rule with its source, and when it was seen. */
export function RowDetail({ row, marketplace, today, claimFacts }: Props) {
  const orderId = orderOf(row);
  return (
    <div class="row-detail">
      {row.kind === 'message' && <MessageDetail row={row} />}
      {row.kind === 'claim' && <ClaimDetail row={row} facts={claimFacts(row)} />}
      {(row.kind === 'feedback' || row.kind === 'case') && <FeedbackDetail {...{ row, today, marketplace }} />}
      {row.kind === 'refund' && (
        <p>
          <UndoTime clock={row.clock} /> <span class="quiet">{t('undoWhere')}</span>
        </p>
      )}
      <p class="quiet">
        {orderId && (
          <>
            {t('feedbackOrder')} <OrderLink orderId={orderId} marketplace={marketplace} /> ·{' '}
          </>
        )}
        {t('dashboardSeen')} <When at={row.seenAt} />
        {row.account && ` · ${row.account}`}
      </p>
      {!marketplace && <p class="quiet">{t('queueNoStore')}</p>}
    </div>
  );
}
