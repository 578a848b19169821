import type { ComponentProps } from 'preact';
import { t } from '../../lib/i18n';
import type { Response } from '../../lib/messaging/protocol';
import { countText } from '../count-text';
import { When } from '../when';
import { MessageTable } from './message-table';

type Props = Omit<ComponentProps<typeof MessageTable>, 'lines'> & {
  /** `undefined` until there is an answer. */
  due: Response<'dueMessages'> | undefined;
  /** Only conversations of one store are asked for. */
  filtered: boolean;
  onMore(): void;
};

/** Why nothing is listed: nothing was ever seen, which is no zero; nothing of this store; or nothing waits. */
function emptyText(known: number | undefined, filtered: boolean): string {
  if (known === 0) return t('messagesNotSeen');
  return filtered ? t('messagesNoneHere') : t('messagesNoneDue');
}

/** The conversations in which something is to be seen to, as of when messages were last seen. */
export function MessageList({ due, filtered, onMore, ...table }: Props) {
  if (!due) return <p class="quiet">{t('loading')}</p>;
  const { lines, count, known, seenAt } = due;
  const asOf = seenAt && (
    <>
      {t('dashboardAsOf')} <When at={seenAt} />
    </>
  );
  if (lines.length === 0) {
    return (
      <p data-figure="message-list" data-state={known === 0 ? 'empty' : 'read'} data-count="0">
        {emptyText(known, filtered)} {asOf && <span class="quiet">({asOf})</span>}
      </p>
    );
  }
  const shown =
    count > lines.length
      ? t('dashboardShownOf', countText(lines.length), countText(count))
      : t('dashboardShown', countText(count));
  return (
    <section data-figure="message-list" data-state="read" data-count={count} aria-label={t('messagesTitle')}>
      <p class="quiet as-of" role="status">
        {shown} · {asOf}
      </p>
      <MessageTable {...table} lines={lines} />
      {count > lines.length && (
        <button type="button" name="more" class="plain" onClick={onMore}>
          {t('dashboardMore')}
        </button>
      )}
    </section>
  );
}
