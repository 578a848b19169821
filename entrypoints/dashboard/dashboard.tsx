import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DashboardFrame } from '../../components/dashboard/dashboard-frame';
import { useSetting } from '../../components/use-setting';
import { t } from '../../lib/i18n';
import { paused } from '../../lib/storage/paused';
import { FeedbackTab } from './feedback-tab';
import { ImportTab } from './import-tab';
import { MessagesTab } from './messages-tab';
import { useImporter } from './use-importer';
import { useLeaveGuard } from './use-leave-guard';
import { type Tab, useTab } from './use-tab';

const titleOf = (tab: Tab): string => {
  if (tab === 'messages') return t('messagesTitle');
  return tab === 'import' ? t('dashboardImport') : t('feedbackTitle');
};

/** A full tab for what does not fit beside a page: what is remembered of feedback, which messages wait, and what is taken from Amazon's own files. */
export function Dashboard() {
  const tab = useTab();
  const [isPaused] = useSetting(paused);
  const title = titleOf(tab);
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
      {isPaused === false && tab === 'import' && <ImportTab importer={importer} />}
      {isPaused === false && tab === 'messages' && <MessagesTab />}
      {isPaused === false && tab === 'feedback' && <FeedbackTab />}
    </DashboardFrame>
  );
}
