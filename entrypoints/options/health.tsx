import { useState } from 'preact/hooks';
import { PageHealth } from '../../components/options/page-health';
import { useLiveQuery } from '../../components/use-live-query';
import { readPageKinds } from '../../lib/domain/page-kinds';
import { t } from '../../lib/i18n';
import { history } from '../../lib/storage/database';
import { pageReads } from '../../lib/storage/queries';

export function Health() {
  const [broken, setBroken] = useState(false);
  const reads = useLiveQuery(
    () => pageReads(history),
    () => setBroken(true),
  );
  if (broken) return <p class="problem">{t('stateMissing')}</p>;
  if (!reads) return <p class="quiet">{t('loading')}</p>;
  return <PageHealth kinds={readPageKinds} reads={reads} />;
}
