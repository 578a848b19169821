import { BackupForm } from '../../components/data/backup-form';
import { WorkEnd, WorkProgress } from '../../components/data/work-state';
import { Section } from '../../components/options/section';
import { useSetting } from '../../components/use-setting';
import { backupName } from '../../lib/domain/backup/backup-file';
import { t } from '../../lib/i18n';
import { storedSettings } from '../../lib/storage/kept-settings';
import { messageTextDays } from '../../lib/storage/settings';
import { begin, cancelWork, work } from './data-work';

async function make({ passphrase, words }: { passphrase: string | undefined; words: boolean }): Promise<void> {
  const now = new Date();
  const name = backupName(now, passphrase !== undefined);
  try {
    const order = { passphrase, words, settings: await storedSettings(), madeAt: now.toISOString() };
    begin({ kind: 'export', order }, { work: 'export', name, done: 0, of: 1 });
  } catch {
    work.set({ step: 'ended', work: 'export', name, why: 'failed' });
  }
}

/** All of it as one file, sealed or not. */
export function DataBackup() {
  const job = work.use();
  const [wordDays] = useSetting(messageTextDays);
  const busy = job.step === 'working';
  return (
    <Section id="backup" title={t('dataBackup')}>
      {wordDays !== undefined && <BackupForm wordDays={wordDays} busy={busy} onMake={(order) => void make(order)} />}
      {busy && job.work === 'export' && <WorkProgress state={job} onCancel={cancelWork} />}
      {(job.step === 'written' || job.step === 'ended') && job.work === 'export' && <WorkEnd state={job} />}
    </Section>
  );
}
