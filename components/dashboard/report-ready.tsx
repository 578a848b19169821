import { useState } from 'preact/hooks';
import type { DayOrder } from '../../lib/domain/feedback/list-dates';
import type { DateFinding } from '../../lib/domain/import/report-dates';
import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import { t } from '../../lib/i18n';
import { DateOrder } from './date-order';
import { datesText } from './import-words';
import { ReportActions } from './report-actions';
import { ReportFacts } from './report-facts';
import { type PreviewRow, ReportPreview } from './report-preview';
import { ReportStore } from './report-store';

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
  const { name, inspection, marketplaces, initial, onImport, onCancel, ...choice } = props;
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
        <ReportFacts facts={{ kind: 'feedback', encoding, rows, refused, spoilt, stores: [] }} {...choice} />
        <dt>{t('importDates')}</dt>
        <dd data-figure="import-dates" data-found={dates.kind} data-order={order}>
          {datesText(dates)}
          {dates.kind !== 'plain' && <DateOrder either={dates.either} chosen={chosen} onChoose={setChosen} />}
        </dd>
        <dt>
          <label for="import-marketplace">{t('importMarketplace')}</label>
        </dt>
        <dd>
          <ReportStore
            {...{ marketplaces, code }}
            none={t('importMarketplaceChoose')}
            invalid={asked && !code}
            onCode={setCode}
          />{' '}
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
      <ReportActions
        off={rows > 0 ? undefined : refused > 0 ? t('importOffNone') : t('importOffEmpty')}
        onCancel={onCancel}
      />
      {preview.length > 0 && <ReportPreview rows={preview} order={order} />}
    </form>
  );
}
