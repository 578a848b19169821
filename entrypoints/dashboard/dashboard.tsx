import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DashboardFrame } from '../../components/dashboard/dashboard-frame';
import { OwnOnly } from '../../components/dashboard/own-only';
import { useSetting } from '../../components/use-setting';
import { t } from '../../lib/i18n';
import { isSamplePage } from '../../lib/sample/place';
import { paused } from '../../lib/storage/paused';
import { OpenTab } from './open-tab';
import { SampleBar } from './sample-bar';
import { isOwnOnly, tabIds, tabs } from './tabs';
import { useImporter } from './use-importer';
import { useLeaveGuard } from './use-leave-guard';
import { useQueueCount } from './use-queue-count';
import { useReading } from './use-reading';
import { useSlashKey } from './use-slash-key';
import { useTab } from './use-tab';

/** A full tab for what does not fit beside a page: what is due, how the account does, everything found again, and what is taken from Amazon's own files. */
export function Dashboard() {
  const tab = useTab();
  const [isPaused] = useSetting(paused);
  const title = t(tabs[tab].title);
  const importer = useImporter();
  const { queue, count } = useQueueCount(tab === 'queue');
  const { step } = importer.state;
  useLeaveGuard(step === 'importing');
  useSlashKey();
  // An import has the machine for itself.
  const reading = useReading(isPaused === false && step !== 'importing');
  useEffect(() => {
    if (isPaused) importer.cancel();
  }, [isPaused, importer.cancel]);
  useEffect(() => {
    document.title = count && !isPaused ? `(${count}) Makegood: ${title}` : `Makegood: ${title}`;
  }, [title, count, isPaused]);
  const parts = tabIds.map((id) => ({
    id,
    name: t(tabs[id].title),
    count: id === 'queue' && !isPaused ? count : undefined,
  }));
  const closed = isOwnOnly(tab) && isSamplePage();
  return (
    <DashboardFrame {...{ tab, title, parts }} openSettings={() => void browser.runtime.openOptionsPage()}>
      <SampleBar busy={step === 'importing'} />
      {isPaused && <p class="notice">{t('pausedNote')}</p>}
      {isPaused === false && (closed ? <OwnOnly /> : <OpenTab key={tab} {...{ tab, importer, queue, reading }} />)}
    </DashboardFrame>
  );
}
