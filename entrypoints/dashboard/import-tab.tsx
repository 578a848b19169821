import { FileDrop } from '../../components/dashboard/file-drop';
import { ImportProgress } from '../../components/dashboard/import-progress';
import { ImportResultView } from '../../components/dashboard/import-result';
import { refusalText } from '../../components/dashboard/import-words';
import { ReportReady } from '../../components/dashboard/report-ready';
import { useSetting } from '../../components/use-setting';
import { refusedCsv } from '../../lib/domain/import/refused-csv';
import { t } from '../../lib/i18n';
import { encodings } from '../../lib/import/encoding';
import { momentsOf } from '../../lib/import/sighting';
import { marketplaces } from '../../lib/policies/marketplaces';
import { importMarketplace, switchedOff } from '../../lib/storage/settings';
import { saveFile } from '../options/save-file';
import type { useImporter } from './use-importer';

/** Takes in Amazon's seller feedback report: what the file is, what is to be decided, and what became of it. */
export function ImportTab({ importer }: { importer: ReturnType<typeof useImporter> }) {
  const { state, inspect, readAs, take, cancel, again } = importer;
  const [remembered, remember] = useSetting(importMarketplace);
  const [off] = useSetting(switchedOff);
  if (remembered === undefined || off === undefined) return <p class="quiet">{t('loading')}</p>;
  if (state.step === 'choose') return <FileDrop problem={state.problem} onFile={inspect} />;
  if (state.step === 'ready') {
    const { file, inspection } = state;
    return (
      <ReportReady
        {...{ name: file.name, inspection, encodings }}
        unreadable={state.unreadable}
        onEncoding={(name) => encodings.filter((each) => each === name).forEach(readAs)}
        marketplaces={marketplaces.filter(({ code }) => !off.marketplaces.includes(code))}
        initial={inspection.marketplace ?? remembered ?? undefined}
        onImport={(marketplace, order) => {
          remember(marketplace);
          const moments = momentsOf(file.lastModified, Date.now(), inspection.newest[order ?? 'open']);
          take({ encoding: inspection.encoding, marketplace, order, ...moments });
        }}
        onCancel={again}
      />
    );
  }
  if (state.step === 'done') {
    const { file, result } = state;
    const columns = [t('importLine'), t('importReason'), t('importValue')] as const;
    return (
      <ImportResultView
        name={file.name}
        result={result}
        onSave={() =>
          saveFile('makegood-refused-rows.csv', refusedCsv(result.refusedRows, columns, refusalText), 'text/csv')
        }
        onAgain={again}
      />
    );
  }
  const { step, file, read } = state;
  return (
    <ImportProgress importing={step === 'importing'} name={file.name} read={read} size={file.size} onCancel={cancel} />
  );
}
