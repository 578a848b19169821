import type { QueueRow } from '../../lib/domain/queue/queue-row';
import { t } from '../../lib/i18n';
import { Around } from '../around';
import { dayText } from '../day';
import { doubtText } from './queue-words';
import { clockTexts } from './store-clock';
import { daysText, timeText } from './time-left';

type Props = {
  row: QueueRow;
  /** The zone in which its store counts its days, and the day it is there. */
  zone: string;
  today: string;
  /** The present moment in milliseconds. */
  now: number;
};

/** Until when, in the words of what ends; `$1` is the moment or day. */
function untilText(row: QueueRow) {
  if (row.kind === 'refund') return 'queueCancelBy';
  if (row.kind === 'message') return 'queueAnswerBy';
  if (row.kind === 'claim') return 'queueClaimBy';
  return row.ends === 'amazon' ? 'fbAmazonUntil' : 'fbBuyerUntil';
}

/** Until when, by the clock of the store and the person's own, how long that is, and what is not certain. That there is no end is said. */
export function RowDeadline({ row, zone, today, now }: Props) {
  const { deadline } = row;
  if (!deadline) return <span class="quiet">{t('queueNoEnd')}</span>;
  const { doubt } = deadline;
  const clock = 'at' in deadline ? clockTexts(deadline.at, zone, today) : undefined;
  const [dateTime, end, left] =
    'at' in deadline
      ? [deadline.at, clock?.store, timeText(deadline.at, now)]
      : [deadline.day, dayText(deadline.day, today), daysText(deadline.day, today)];
  const over = 'at' in deadline && Date.parse(deadline.at) <= now;
  return (
    <span class="row-deadline" data-over={over ? '' : undefined}>
      <b class="row-left">{left}</b>{' '}
      <span>
        <Around
          text={untilText(row)}
          parts={[
            <time key="end" data-figure="queue-deadline" data-doubt={doubt} dateTime={dateTime}>
              {end}
            </time>,
          ]}
        />
      </span>
      {clock?.own && <span class="quiet">{t('queueOwnClock', clock.own)}</span>}
      {doubt && <span class="quiet row-doubt">≈ {doubtText(doubt)}</span>}
    </span>
  );
}
