import { t } from '../../lib/i18n';
import { DropZone } from '../drop-zone';

/** The place for a backup to be taken in; of several files that are dropped the first. */
export const ChooseBackup = ({ onFile }: { onFile(file: File): void }) => (
  <DropZone
    legend={t('dataRestore')}
    name="backup"
    accept=".json,.makegood,application/json"
    onFiles={([file]) => file && onFile(file)}
  />
);
