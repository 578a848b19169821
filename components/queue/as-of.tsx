import type { Marketplace } from '../../lib/domain/marketplace';
import { isStale, type QueueSeen, type QueueSource, sources } from '../../lib/domain/queue/queue-seen';
import { sourcePaths } from '../../lib/domain/queue/row-path';
import { t } from '../../lib/i18n';
import { When } from '../when';
import { sourceText } from './queue-words';

type Props = {
  seen: QueueSeen;
  /** Stores in whose Seller Central the pages can be opened. */
  stores: readonly Marketplace[];
  /** The present moment in milliseconds. */
  now: number;
};

/** When one source was seen last, and how old that is; never seen is said, and is no zero. */
function Seen({ source, seen, now }: { source: QueueSource; seen: QueueSeen; now: number }) {
  const { at, driftAt } = seen[source];
  const stale = source !== 'claims' && isStale(seen[source], now);
  if (!at) return <b class="not-seen">{source === 'claims' ? t('queueNothingNoted') : t('queueNotSeen')}</b>;
  return (
    <>
      {source === 'claims' ? t('queueNotedLast') : t('dashboardSeen')} <When at={at} />
      {stale && <b class="stale"> ⚠ {t('queueStale')}</b>}
      {driftAt && <b class="stale"> ⚠ {t('queueDrift')}</b>}
    </>
  );
}

/** As of when each part of the queue is, and which pages to open for it to be current. */
export function AsOf({ seen, stores, now }: Props) {
  return (
    <section class="as-of-sources" aria-label={t('queueAsOf')}>
      <h3>{t('queueAsOf')}</h3>
      <ul>
        {sources.map((source) => (
          <li
            key={source}
            data-source={source}
            data-state={seen[source].at ? (isStale(seen[source], now) ? 'stale' : 'read') : 'not-seen'}
          >
            <b>{sourceText(source)}</b>
            <span>
              <Seen {...{ source, seen, now }} />
            </span>
            {stores.map(({ code, hosts }) => (
              <a key={code} href={`https://${hosts[0]}${sourcePaths[source]}`} target="_blank" rel="noreferrer">
                <span class="visually-hidden">{t('queueOpenPage', sourceText(source))} </span>
                {code}
              </a>
            ))}
          </li>
        ))}
      </ul>
      <p class="quiet">{stores.length > 0 ? t('queueAsOfNote') : t('queueChooseStore')}</p>
    </section>
  );
}
