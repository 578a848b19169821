import { ReportReady } from '../../components/dashboard/report-ready';
import { ReportTableReady } from '../../components/dashboard/report-table-ready';
import { useSetting } from '../../components/use-setting';
import { encodings } from '../../lib/import/encoding';
import type { ImportState } from '../../lib/import/import-state';
import { momentsOf } from '../../lib/import/sighting';
import { marketplaces } from '../../lib/policies/marketplaces';
import { importMarketplace, switchedOff } from '../../lib/storage/settings';
import type { useImporter } from './use-importer';

type Props = { ready: Extract<ImportState, { step: 'ready' }>; importer: ReturnType<typeof useImporter> };

/** A file that was looked through, with what is to be decided before it is taken. */
export function ImportReady({ ready: { file, inspection, unreadable }, importer }: Props) {
  const { readAs, take, again } = importer;
  const [remembered, remember] = useSetting(importMarketplace);
  const [off] = useSetting(switchedOff);
  if (remembered === undefined || off === undefined) return null;
  const shared = {
    ...{ name: file.name, encodings, unreadable, onCancel: again },
    onEncoding: (name: string) => encodings.filter((each) => each === name).forEach(readAs),
    marketplaces: marketplaces.filter(({ code }) => !off.marketplaces.includes(code)),
  };
  const { encoding } = inspection;
  const moments = (newest: string | undefined) => momentsOf(file.lastModified, Date.now(), newest);
  if (inspection.kind !== 'feedback')
    return (
      <ReportTableReady
        {...shared}
        inspection={inspection}
        today={new Date().toISOString().slice(0, 10)}
        onImport={(decision) => take({ encoding, ...decision, ...moments(inspection.span?.to) })}
      />
    );
  return (
    <ReportReady
      {...shared}
      inspection={inspection}
      initial={inspection.marketplace ?? remembered ?? undefined}
      onImport={(marketplace, order) => {
        remember(marketplace);
        take({ encoding, marketplace, order, ...moments(inspection.newest[order ?? 'open']) });
      }}
    />
  );
}
