import { useState } from 'preact/hooks';
import { HealthTable } from '../../components/performance/health-table';
import { useLiveQuery } from '../../components/use-live-query';
import { t } from '../../lib/i18n';
import { history } from '../../lib/storage/database';
import { latestHealth } from '../../lib/storage/health-queries';
import type { Scope } from './performance-scope';

/** What Amazon's pages and reports last said of the account's health, of the stores that are shown. */
export function HealthSection({ scope: { store, off } }: { scope: Scope }) {
  const [broken, setBroken] = useState(false);
  const lines = useLiveQuery(
    () => latestHealth(history, store),
    () => setBroken(true),
    [store],
  );
  if (broken) return <p class="problem">{t('stateMissing')}</p>;
  if (!lines) return <p class="quiet">{t('loading')}</p>;
  return <HealthTable lines={lines.filter(({ latest }) => !off.includes(latest.marketplace))} />;
}
