import { KeptTable } from '../../components/data/kept-table';
import { StorageMeter } from '../../components/data/storage-meter';
import { WorkEnd, WorkProgress } from '../../components/data/work-state';
import { Section } from '../../components/options/section';
import { csvTables } from '../../lib/backup/columns/all';
import { t } from '../../lib/i18n';
import type { useKept } from './data-room';
import { begin, cancelWork, work } from './data-work';

const save = (table: string): void => {
  const heads = csvTables.find(({ name }) => name === table)?.columns.map((column) => t(column)) ?? [];
  begin({ kind: 'csv', table, heads }, { work: 'csv', name: `makegood-${table}.csv`, done: 0, of: 1 });
};

/** What is kept: how much room it takes, how many records of each kind there are, and each kind as a file for a spreadsheet. */
export function DataKept({ kept, state, refused, persist }: ReturnType<typeof useKept>) {
  const job = work.use();
  const busy = job.step === 'working';
  return (
    <Section id="kept" title={t('dataKept')}>
      {state === 'broken' && <p class="problem">{t('stateMissing')}</p>}
      {state === 'loading' && <p class="quiet">{t('loading')}</p>}
      {kept && (
        <>
          <StorageMeter room={kept.room} refused={refused} onPersist={() => void persist()} />
          {busy && job.work === 'csv' && <WorkProgress state={job} onCancel={cancelWork} />}
          {(job.step === 'written' || job.step === 'ended') && job.work === 'csv' && <WorkEnd state={job} />}
          <KeptTable counts={kept.counts} savable={csvTables.map(({ name }) => name)} busy={busy} onSave={save} />
        </>
      )}
    </Section>
  );
}
