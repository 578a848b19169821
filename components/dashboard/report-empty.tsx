import type { ReportBasis as Basis } from '../../lib/domain/import/report-basis';
import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import { t } from '../../lib/i18n';
import { DayBox } from './day-box';
import { ReportBasis } from './report-basis';
import { ReportStore } from './report-store';

/** What only the person can say of a report without rows: nothing in it tells. */
export type EmptySaid = {
  code?: MarketplaceCode | undefined;
  basis?: Basis | undefined;
  from: string;
  to: string;
};

/** Why a report without rows cannot be taken; nothing where it can. @param today the last day that may be said. */
export function emptyOff(kind: string, { code, basis, from, to }: EmptySaid, today: string): string | undefined {
  if (kind === 'orders' && basis === 'last-update') return t('importOffUpdate');
  const isSaid = code && (kind !== 'orders' || basis) && from !== '' && from <= to && to <= today;
  return isSaid ? undefined : t('importOffUnsaid');
}

/** Asks of which store and days a report without rows is, as entries of a list of facts: on them there was nothing, which is seen and no gap. */
export function ReportEmpty(props: {
  kind: string;
  said: EmptySaid;
  today: string;
  marketplaces: readonly Marketplace[];
  onSaid(said: EmptySaid): void;
}) {
  const { kind, said, today, marketplaces, onSaid } = props;
  const { code, basis, from, to } = said;
  return (
    <>
      <dt>
        <label for="import-marketplace">{t('importMarketplace')}</label>
      </dt>
      <dd>
        <p>{t('importEmpty')}</p>
        <ReportStore
          {...{ marketplaces, code }}
          none={t('importMarketplaceChoose')}
          onCode={(chosen) => onSaid({ ...said, code: chosen })}
        />
      </dd>
      {kind === 'orders' && (
        <>
          <dt>{t('importBasis')}</dt>
          <dd data-figure="import-basis" data-basis={basis}>
            <ReportBasis basis={basis} onBasis={(chosen) => onSaid({ ...said, basis: chosen })} />
          </dd>
        </>
      )}
      <dt>{t('importCovers')}</dt>
      <dd data-figure="import-covers" data-from={from} data-to={to}>
        <div class="span">
          <DayBox
            name="covers-from"
            label={t('importCoversFrom')}
            value={from}
            max={to || today}
            onDay={(day) => onSaid({ ...said, from: day })}
          />{' '}
          <DayBox
            name="covers-to"
            label={t('importCoversTo')}
            value={to}
            min={from || undefined}
            max={today}
            onDay={(day) => onSaid({ ...said, to: day })}
          />
        </div>
      </dd>
    </>
  );
}
