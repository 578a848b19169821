import { useState } from 'preact/hooks';
import type { DayOrder } from '../../lib/domain/feedback/list-dates';
import type { DateFinding } from '../../lib/domain/import/report-dates';
import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { countryName } from '../country-name';
import { DateOrder } from './date-order';
import { EncodingChoice } from './encoding-choice';
import { datesText } from './import-words';
import { type PreviewRow, ReportPreview } from './report-preview';
import { kindText, useText } from './report-words';

type Inspected = {
  encoding: string;
  rows: number;
  refused: number;
  spoilt: number;
  dates: DateFinding;
  preview: readonly PreviewRow[];
  marketplace?: MarketplaceCode | undefined;
};

/** What a file is, what the person has to decide, and its first rows: before anything of it is kept. */
export function ReportReady(props: {
  name: string;
  inspection: Inspected;
  encodings: readonly string[];
  unreadable?: string | undefined;
  onEncoding(encoding: string): void;
  marketplaces: readonly Marketplace[];
  initial?: MarketplaceCode | undefined;
  onImport(marketplace: MarketplaceCode, order: DayOrder | undefined): void;
  onCancel(): void;
}) {
  const { name, inspection, encodings, unreadable, onEncoding, marketplaces, initial, onImport, onCancel } = props;
  const { encoding, rows, refused, spoilt, dates, preview } = inspection;
  const [code, setCode] = useState<MarketplaceCode | undefined>(initial);
  const [chosen, setChosen] = useState(dates.kind === 'settled' ? dates.order : undefined);
  const [asked, setAsked] = useState(false);
  const order = dates.kind === 'plain' ? undefined : chosen;
  return (
    <form
      class="ready"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (code) onImport(code, order);
      }}
    >
      <h3>{name}</h3>
      <dl class="facts">
        <dt>{t('importKind')}</dt>
        <dd data-figure="import-kind" data-kind="feedback">
          {kindText('feedback')}
        </dd>
        <dt>{t('importUse')}</dt>
        <dd>{useText('feedback')}</dd>
        <dt>
          <label for="import-encoding">{t('importEncoding')}</label>
        </dt>
        <dd data-figure="import-encoding" data-encoding={encoding}>
          <EncodingChoice {...{ encoding, encodings, unreadable, spoilt, onEncoding }} />
        </dd>
        <dt>{t('importRows')}</dt>
        <dd data-figure="import-rows" data-count={rows} data-refused={refused}>
          {t('importRowsText', countText(rows), countText(refused))}
        </dd>
        <dt>{t('importDates')}</dt>
        <dd data-figure="import-dates" data-found={dates.kind} data-order={order}>
          {datesText(dates)}
          {dates.kind !== 'plain' && <DateOrder either={dates.either} chosen={chosen} onChoose={setChosen} />}
        </dd>
        <dt>
          <label for="import-marketplace">{t('importMarketplace')}</label>
        </dt>
        <dd>
          <select
            id="import-marketplace"
            name="marketplace"
            value={code ?? ''}
            aria-invalid={asked && !code}
            onChange={({ currentTarget }) =>
              setCode(marketplaces.find((each) => each.code === currentTarget.value)?.code)
            }
          >
            <option value="">{t('importMarketplaceChoose')}</option>
            {marketplaces.map((each) => (
              <option key={each.code} value={each.code}>
                {countryName(each.code)}
              </option>
            ))}
          </select>{' '}
          {inspection.marketplace && inspection.marketplace === code && (
            <span class="quiet">{t('importMarketplaceHint')}</span>
          )}
          {asked && !code && (
            <p class="problem" role="alert">
              {t('importMarketplaceNeeded')}
            </p>
          )}
        </dd>
      </dl>
      <p class="actions">
        <button type="submit" name="import" disabled={rows === 0}>
          {t('dashboardImport')}
        </button>
        <button type="button" name="cancel" class="plain" onClick={onCancel}>
          {t('importCancel')}
        </button>
      </p>
      {preview.length > 0 && <ReportPreview rows={preview} order={order} />}
    </form>
  );
}
