import { useEffect } from 'preact/hooks';
import { DueMessage } from '../../components/message/due-message';
import '../../components/message/message.css';
import { t } from '../../lib/i18n';
import { marketplaceOf } from '../../lib/policies/marketplaces';
import { useDue } from './use-due';

const MOST_ROWS = 3;

/** The conversations that are most urgent, and how many there are. That none was ever seen is said: it is no zero. */
export function MessagesSection({ onCount }: { onCount(count: number): void }) {
  const due = useDue('dueMessages', MOST_ROWS);
  const count = due?.count ?? 0;
  useEffect(() => onCount(count), [count]);
  return (
    <section
      data-messages={due === undefined ? 'loading' : due === null ? 'error' : due.known === 0 ? 'empty' : 'read'}
    >
      <h2>
        {t('messagesTitle')} {due && due.count > 0 && <span class="count">{due.count}</span>}
      </h2>
      {due === undefined && <p class="quiet">{t('loading')}</p>}
      {due === null && <p class="notice">{t('cardNoAnswer')}</p>}
      {due?.count === 0 && <p class="quiet">{due.known === 0 ? t('messagesNotSeen') : t('messagesNoneDue')}</p>}
      <ul>
        {due?.lines.map((line) => (
          <DueMessage
            key={line.threadId}
            line={line}
            marketplace={line.marketplace && marketplaceOf(line.marketplace)}
          />
        ))}
      </ul>
      {due && due.count > due.lines.length && (
        <p>
          <a href="/dashboard.html#queue/message" target="_blank" rel="noreferrer" data-link="all-messages">
            {t('popupMore', due.count - due.lines.length)}
          </a>
        </p>
      )}
    </section>
  );
}
