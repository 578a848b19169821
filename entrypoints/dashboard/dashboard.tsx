import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DashboardFrame } from '../../components/dashboard/dashboard-frame';
import { useSetting } from '../../components/use-setting';
import { t } from '../../lib/i18n';
import { paused } from '../../lib/storage/paused';
import { OpenTab } from './open-tab';
import { tabIds, tabs } from './tabs';
import { useImporter } from './use-importer';
import { useLeaveGuard } from './use-leave-guard';
import { useReading } from './use-reading';
import { useSlashKey } from './use-slash-key';
import { useTab } from './use-tab';

/** A full tab for what does not fit beside a page: what is due, how the account does, everything found again, and what is taken from Amazon's own files. */
export function Dashboard() {
  const tab = useTab();
  const [isPaused] = useSetting(paused);
  const title = t(tabs[tab].title);
  const importer = useImporter();
  const { step } = importer.state;
  useLeaveGuard(step === 'importing');
  useSlashKey();
  // An import has the machine for itself.
  const reading = useReading(isPaused === false && step !== 'importing');
  useEffect(() => {
    if (isPaused) importer.cancel();
  }, [isPaused, importer.cancel]);
  useEffect(() => {
    document.title = `Makegood: ${title}`;
  }, [title]);
  const parts = tabIds.map((id) => ({ id, name: t(tabs[id].title) }));
  return (
    <DashboardFrame {...{ tab, title, parts }} openSettings={() => void browser.runtime.openOptionsPage()}>
      {isPaused && <p class="notice">{t('pausedNote')}</p>}
      {isPaused === false && <OpenTab key={tab} {...{ tab, importer, reading }} />}
    </DashboardFrame>
  );
}
