import { useState } from 'preact/hooks';
import { keptSoText, type Pending, RetentionForm } from '../../components/data/retention-form';
import { Section } from '../../components/options/section';
import type { Say } from '../../components/options/use-said';
import { useSetting } from '../../components/use-setting';
import { countOld } from '../../lib/backup/forget-old';
import { firstDayKept, type Retention, type RetentionKind } from '../../lib/domain/backup/retention';
import { withKey } from '../../lib/domain/with-key';
import { t } from '../../lib/i18n';
import { change } from '../../lib/storage/change';
import { history } from '../../lib/storage/database';
import { retentionDays } from '../../lib/storage/settings';

/** For how long each kind is kept; the background deletes what is older. */
export function DataRetention({ say }: { say: Say }) {
  const [retention] = useSetting(retentionDays);
  const [pending, setPending] = useState<Pending>();
  const failed = (): void => say(t('optionsNotStored'));
  const store = async (kind: RetentionKind, days: number | undefined): Promise<void> => {
    await change(retentionDays, (now): Retention => withKey(now, kind, days));
    setPending(undefined);
    say(keptSoText(kind, days));
  };
  const choose = async (kind: RetentionKind, days: number | undefined): Promise<void> => {
    setPending(undefined);
    const before = days && firstDayKept(new Date().toISOString(), days);
    const older = before ? await countOld(history, kind, before) : 0;
    if (days !== undefined && older > 0) setPending({ kind, days, older });
    else await store(kind, days);
  };
  if (!retention) return null;
  return (
    <Section id="retention" title={t('dataRetention')}>
      <RetentionForm
        retention={retention}
        pending={pending}
        onChoose={(kind, days) => void choose(kind, days).catch(failed)}
        onConfirm={() => pending && void store(pending.kind, pending.days).catch(failed)}
        onCancel={() => setPending(undefined)}
      />
    </Section>
  );
}
