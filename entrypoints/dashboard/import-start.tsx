import { useState } from 'preact/hooks';
import { FileDrop } from '../../components/dashboard/file-drop';
import { ImportCovered } from '../../components/dashboard/import-covered';
import { ImportWhere } from '../../components/dashboard/import-where';
import { useLiveQuery } from '../../components/use-live-query';
import { coveredSpans } from '../../lib/domain/report/covered-spans';
import { t } from '../../lib/i18n';
import type { ImportProblem } from '../../lib/import/import-state';
import { readCoverage } from '../../lib/storage/coverage-store';
import { history } from '../../lib/storage/database';

/** Where an import begins: the place for files, what is in already, and where reports are to be had. */
export function ImportStart(props: { problem: ImportProblem | undefined; onFiles(files: File[]): void }) {
  const [broken, setBroken] = useState(false);
  const covered = useLiveQuery(
    async () => coveredSpans(await readCoverage(history)),
    () => setBroken(true),
  );
  return (
    <>
      <FileDrop {...props} />
      {broken && <p class="problem">{t('importCoveredBroken')}</p>}
      {!broken && !covered && <p class="quiet">{t('loading')}</p>}
      {covered && <ImportCovered covered={covered} />}
      <ImportWhere />
    </>
  );
}
