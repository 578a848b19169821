import { useState } from 'preact/hooks';
import type { Preview } from '../../lib/domain/import/preview';
import type { RefusedRow } from '../../lib/domain/import/refusal';
import type { ReportBasis as Basis } from '../../lib/domain/import/report-basis';
import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { ReportActions } from './report-actions';
import { ReportBasis } from './report-basis';
import { type EmptySaid, emptyOff, ReportEmpty } from './report-empty';
import { ReportFacts } from './report-facts';
import { ReportPreviewTable } from './report-preview-table';
import { ReportRefused } from './report-refused';
import { ReportSpan } from './report-span';
import { ReportStore } from './report-store';

type Span = { from: string; to: string };
type Inspected = {
  kind: 'orders' | 'returns' | 'payments' | 'performance';
  encoding: string;
  rows: number;
  refused: number;
  twins?: number | undefined;
  refusedRows: readonly RefusedRow[];
  spoilt: number;
  marketplace?: MarketplaceCode | undefined;
  stores: readonly { code: MarketplaceCode; rows: number }[];
  storeless: number;
  span?: Span | undefined;
  basis?: Basis | undefined;
  preview: Preview;
};

/** What a person decides of any report but the one of feedback. */
type TableDecision = { marketplace?: MarketplaceCode | undefined; span?: Span | 'none' | undefined };

/** Why a file with rows, or one that can have none, cannot be taken; nothing where it can. */
function whyOff({ rows, refused, storeless }: Inspected, code: MarketplaceCode | undefined): string | undefined {
  if (rows > 0 || (code && storeless > 0)) return undefined;
  if (storeless > 0) return t('importOffUnsaid');
  return refused > 0 ? t('importOffNone') : t('importOffEmpty');
}

/** What a file is, what the person has to decide, and its first rows: before anything of it is kept. */
export function ReportTableReady(props: {
  name: string;
  inspection: Inspected;
  today: string;
  encodings: readonly string[];
  unreadable?: string | undefined;
  onEncoding(encoding: string): void;
  marketplaces: readonly Marketplace[];
  onImport(decision: TableDecision): void;
  onCancel(): void;
}) {
  const { name, inspection, today, marketplaces, onImport, onCancel, ...choice } = props;
  const { kind, rows, refused, refusedRows, marketplace, storeless, preview } = inspection;
  const [code, setCode] = useState(marketplace);
  const [basis, setBasis] = useState(inspection.basis);
  const [span, setSpan] = useState(inspection.span);
  const [said, setSaid] = useState<EmptySaid>({ from: '', to: '' });
  const empty = kind !== 'performance' && rows + refused + storeless === 0;
  const covers = kind !== 'performance' && basis !== 'last-update';
  // A payments report names its stores itself, but for rows such as transfers; a returns report never does.
  const asks = !empty && (kind === 'returns' || storeless > 0);
  const off = empty ? emptyOff(kind, said, today) : whyOff(inspection, code);
  return (
    <form
      class="ready"
      onSubmit={(event) => {
        event.preventDefault();
        if (empty) onImport({ marketplace: said.code, span: { from: said.from, to: said.to } });
        else onImport({ marketplace: code, span: kind === 'performance' ? undefined : covers ? span : 'none' });
      }}
    >
      <h3>{name}</h3>
      <dl class="facts">
        <ReportFacts facts={inspection} {...choice} />
        {empty && <ReportEmpty {...{ kind, said, today, marketplaces }} onSaid={setSaid} />}
        {asks && (
          <>
            <dt>
              <label for="import-marketplace">{t('importMarketplace')}</label>
            </dt>
            <dd data-figure="import-storeless" data-count={storeless}>
              <ReportStore
                {...{ marketplaces, code }}
                none={kind === 'returns' ? t('importStoreByOrders') : t('importStoreLeaveOut')}
                onCode={setCode}
              />
              {storeless > 0 && <p class="quiet">{t('importStoreless', countText(storeless))}</p>}
            </dd>
          </>
        )}
        {basis && (
          <>
            <dt>{t('importBasis')}</dt>
            <dd data-figure="import-basis" data-basis={basis}>
              <ReportBasis basis={basis} onBasis={setBasis} />
            </dd>
          </>
        )}
        {covers && span && inspection.span && (
          <>
            <dt>{t('importCovers')}</dt>
            <dd data-figure="import-covers" data-from={span.from} data-to={span.to}>
              <ReportSpan own={inspection.span} {...{ span, today }} onSpan={setSpan} />
            </dd>
          </>
        )}
      </dl>
      <ReportActions {...{ off, onCancel }} />
      {preview.rows.length > 0 && <ReportPreviewTable preview={preview} />}
      {refusedRows.length > 0 && (
        <>
          <h3>{t('importRefusedFirst')}</h3>
          <ReportRefused caption={t('importRefusedFirst')} rows={refusedRows} />
        </>
      )}
    </form>
  );
}
