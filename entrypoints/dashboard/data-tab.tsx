import { useState } from 'preact/hooks';
import { type Said, StatusBar } from '../../components/options/status-bar';
import { t } from '../../lib/i18n';
import { DataBackup } from './data-backup';
import { DataErase } from './data-erase';
import { DataEverything } from './data-everything';
import { DataKept } from './data-kept';
import { DataRestore } from './data-restore';
import { DataRetention } from './data-retention';
import { useKept } from './data-room';
import { work } from './data-work';

/** Says what was done; the second is how to take it back. */
export type Say = (text: string, undo?: () => void) => void;

/** The person's own data: how much there is, copies of it out and in, erasing, and how long it is kept. */
export function DataTab() {
  const [said, setSaid] = useState<Said>();
  const say: Say = (text, undo) => setSaid((last) => ({ id: (last?.id ?? 0) + 1, text, undo }));
  const { step } = work.use();
  const kept = useKept(`${step} ${said?.id}`);
  return (
    <>
      <p class="intro">{t('dataIntro')}</p>
      <div class="data-parts">
        <DataKept {...kept} />
        <DataBackup />
        <DataRestore />
        <DataErase say={say} />
        <DataRetention say={say} />
        <DataEverything say={say} />
      </div>
      <StatusBar said={said} close={() => setSaid(undefined)} />
    </>
  );
}
