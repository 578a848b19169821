import { useEffect, useState } from 'preact/hooks';
import { BackupPreview, type Take } from '../../components/data/backup-preview';
import { ChooseBackup } from '../../components/data/choose-backup';
import { MergedResult } from '../../components/data/merged-result';
import { Unseal } from '../../components/data/unseal';
import { WorkEnd, WorkProgress } from '../../components/data/work-state';
import { Section } from '../../components/options/section';
import { wordsSince } from '../../lib/background/words-since';
import type { BackupState } from '../../lib/backup/backup-state';
import { t } from '../../lib/i18n';
import { takeSettings } from '../../lib/storage/kept-settings';
import { messageTextDays } from '../../lib/storage/settings';
import { begin, cancelWork, work } from './data-work';

const verify = (file: File, passphrase?: string): void =>
  begin({ kind: 'verify', file, passphrase }, { work: 'verify', name: file.name, done: 0, of: 1, file, passphrase });

async function merge({ file, passphrase }: Extract<BackupState, { step: 'verified' }>, erasures: boolean) {
  const { name } = file;
  try {
    const setup = { wordsSince: wordsSince(await messageTextDays.get()), erasures };
    begin({ kind: 'merge', file, passphrase, setup }, { work: 'merge', name, done: 0, of: 1 });
  } catch {
    work.set({ step: 'ended', work: 'merge', name, why: 'failed' });
  }
}

/** A backup taken in: checked whole, shown, then merged. */
export function DataRestore() {
  const job = work.use();
  const [settings, setSettings] = useState<{ name: string; value: unknown }[]>();
  const [taken, setTaken] = useState<number | 'failed'>();
  const stop = (): void => work.set({ step: 'idle' });
  useEffect(() => {
    if (job.step === 'merged' && settings) takeSettings(settings).then(setTaken, () => setTaken('failed'));
  }, [job.step, settings]);
  const take = (ready: Extract<BackupState, { step: 'verified' }>, { settings: wanted, erasures }: Take): void => {
    setTaken(undefined);
    setSettings(wanted ? ready.found.settings : undefined);
    void merge(ready, erasures);
  };
  const ours = 'work' in job && (job.work === 'verify' || job.work === 'merge');
  return (
    <Section id="restore" title={t('dataRestore')} intro={t('dataRestoreIntro')}>
      {job.step === 'working' && ours && <WorkProgress state={job} onCancel={cancelWork} />}
      {job.step === 'ended' && ours && <WorkEnd state={job} />}
      {job.step === 'sealed' && (
        <Unseal name={job.file.name} wrong={job.wrong} onOpen={(typed) => verify(job.file, typed)} onCancel={stop} />
      )}
      {job.step === 'verified' && (
        <BackupPreview name={job.file.name} found={job.found} onTake={(how) => take(job, how)} onCancel={stop} />
      )}
      {job.step === 'merged' && <MergedResult name={job.name} result={job.result} settings={taken} onAgain={stop} />}
      {(job.step === 'idle' || job.step === 'ended' || job.step === 'written') && <ChooseBackup onFile={verify} />}
    </Section>
  );
}
