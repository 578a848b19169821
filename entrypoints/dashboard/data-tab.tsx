import { StatusBar } from '../../components/options/status-bar';
import { useSaid } from '../../components/options/use-said';
import { t } from '../../lib/i18n';
import { DataBackup } from './data-backup';
import { DataErase } from './data-erase';
import { DataEverything } from './data-everything';
import { DataKept } from './data-kept';
import { DataRestore } from './data-restore';
import { DataRetention } from './data-retention';
import { useKept } from './data-room';
import { work } from './data-work';

/** The person's own data: how much there is, copies of it out and in, erasing, and how long it is kept. */
export function DataTab() {
  const { said, say, close } = useSaid();
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
      <StatusBar said={said} close={close} />
    </>
  );
}
