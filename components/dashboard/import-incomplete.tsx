import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { longDay } from './long-day';

type Span = { from: string; to: string };

const AT_A_TIME = 31;

/** Days that do not count as complete, since rows of theirs were refused. @param untold of one of them nobody can tell the day. */
export function ImportIncomplete({ spans, untold }: { spans: readonly Span[]; untold: boolean }) {
  const [most, setMost] = useState(AT_A_TIME);
  return (
    <section class="incomplete" data-figure="import-incomplete" data-count={spans.length} data-untold={untold}>
      <h3>{t('importIncomplete')}</h3>
      <ul class="spans">
        {spans.slice(0, most).map(({ from, to }) => (
          <li key={from} data-from={from} data-to={to}>
            <time dateTime={from}>{longDay(from)}</time>
            {from !== to && (
              <>
                {' – '}
                <time dateTime={to}>{longDay(to)}</time>
              </>
            )}
          </li>
        ))}
      </ul>
      {spans.length > most && (
        <button type="button" name="more-days" class="plain" onClick={() => setMost(most + AT_A_TIME)}>
          {t('dashboardMore')}
        </button>
      )}
      {untold && <p class="quiet">{t('importUntold')}</p>}
    </section>
  );
}
