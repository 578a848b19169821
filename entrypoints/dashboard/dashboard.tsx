import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DashboardFrame } from '../../components/dashboard/dashboard-frame';
import { useSetting } from '../../components/use-setting';
import { t } from '../../lib/i18n';
import { paused } from '../../lib/storage/paused';
import { FeedbackTab } from './feedback-tab';
import { ImportTab } from './import-tab';
import { useImporter } from './use-importer';
import { useLeaveGuard } from './use-leave-guard';
import { useTab } from './use-tab';

/** A full tab for what does not fit beside a page: what is remembered of feedback, and what is taken from Amazon's own files. */
export function Dashboard() {
  const tab = useTab();
  const [isPaused] = useSetting(paused);
  const title = tab === 'import' ? t('dashboardImport') : t('feedbackTitle');
  const importer = useImporter();
  const { step } = importer.state;
  useLeaveGuard(step === 'importing');
  useEffect(() => {
    if (isPaused) importer.cancel();
  }, [isPaused, importer.cancel]);
  useEffect(() => {
    document.title = `Makegood: ${title}`;
  }, [title]);
  return (
    <DashboardFrame tab={tab} title={title} openSettings={() => void browser.runtime.openOptionsPage()}>
      {isPaused && <p class="notice">{t('pausedNote')}</p>}
      {isPaused === false && (tab === 'import' ? <ImportTab importer={importer} /> : <FeedbackTab />)}
    </DashboardFrame>
  );
}
