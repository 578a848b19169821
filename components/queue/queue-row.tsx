import type { Marketplace } from '../../lib/domain/marketplace';
import type { AnswerFact } from '../../lib/domain/queue/claim-window';
import type { ClaimRow, QueueRow } from '../../lib/domain/queue/queue-row';
import { orderOf, rowPath } from '../../lib/domain/queue/row-path';
import type { Snooze } from '../../lib/domain/queue/snooze';
import { t } from '../../lib/i18n';
import { kindSigns, kindText } from './queue-words';
import { RowDeadline } from './row-deadline';
import { RowDetail } from './row-detail';
import { RowReason } from './row-reason';
import { SnoozeMenu } from './snooze-menu';

/** What is open of a row: its details, or the menu to put it off. */
export type RowOpen = 'detail' | 'snooze' | undefined;

/** What a person does with a row. */
export type RowActions = {
  onOpen(row: QueueRow, what: RowOpen): void;
  onDone(row: QueueRow): void;
  onSnooze(row: QueueRow, choice: Snooze): void;
  claimFacts(row: ClaimRow): readonly AnswerFact[];
};

type Props = RowActions & {
  row: QueueRow;
  open: RowOpen;
  marketplace: Marketplace | undefined;
  /** The zone in which its store counts its days, and the day it is there. */
  zone: string;
  today: string;
  now: number;
};

/** The name of a row, as a link to its page in Seller Central where its store is known. It is what the keys go along. */
function RowLink({ row, marketplace }: Pick<Props, 'row' | 'marketplace'>) {
  const name = orderOf(row) ?? t('messageQuestion');
  const host = marketplace?.hosts[0];
  const path = rowPath(row);
  if (!host || !path) return <span>{name}</span>;
  return (
    <a href={`https://${host}${path}`} target="_blank" rel="noreferrer" data-row-target>
      {name}
    </a>
  );
}

/** One thing to be seen to: what it is, of which order and store, why, until when; and what can be done with it. */
export function QueueRowItem(props: Props) {
  const { row, open, marketplace, zone, today, now, onOpen, onDone, onSnooze, claimFacts } = props;
  const name = orderOf(row) ?? t('messageQuestion');
  return (
    <li
      class="queue-row"
      data-row={row.id}
      data-kind={row.kind}
      data-order-id={orderOf(row)}
      data-danger={row.danger ? 'true' : undefined}
    >
      <span class="row-kind">
        <span aria-hidden="true" class="row-sign">
          {kindSigns[row.kind]}
        </span>{' '}
        {kindText(row.kind)}
      </span>
      <span class="row-name">
        <RowLink row={row} marketplace={marketplace} /> {row.marketplace && <span class="tag">{row.marketplace}</span>}
      </span>
      <span class="row-reason">
        <RowReason row={row} />
      </span>
      <RowDeadline {...{ row, zone, today, now }} />
      <span class="row-actions">
        <button
          type="button"
          class="plain"
          name="detail"
          aria-expanded={open === 'detail'}
          aria-label={t('queueDetailsOf', name)}
          onClick={() => onOpen(row, open === 'detail' ? undefined : 'detail')}
        >
          {t('queueDetails')}
        </button>
        <span class="snooze-place">
          <button
            type="button"
            class="plain"
            name="snooze"
            aria-haspopup="menu"
            aria-expanded={open === 'snooze'}
            aria-label={t('queueSnoozeOf', name)}
            onClick={() => onOpen(row, open === 'snooze' ? undefined : 'snooze')}
          >
            {t('queueSnooze')}
          </button>
          {open === 'snooze' && (
            <SnoozeMenu onChoice={(choice) => onSnooze(row, choice)} onClose={() => onOpen(row, undefined)} />
          )}
        </span>
        <button type="button" class="plain" name="done" aria-label={t('queueDoneOf', name)} onClick={() => onDone(row)}>
          {t('queueDone')}
        </button>
      </span>
      {open === 'detail' && <RowDetail {...{ row, marketplace, today, claimFacts }} />}
    </li>
  );
}
