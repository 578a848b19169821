import type { MarketplaceCode } from '../../lib/domain/marketplace';
import type { ReportKind } from '../../lib/domain/report/coverage';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { countryName } from '../country-name';
import { EncodingChoice } from './encoding-choice';
import { longDay } from './long-day';
import { kindText, useText } from './report-words';

type Facts = {
  kind: ReportKind;
  encoding: string;
  rows: number;
  refused: number;
  twins?: number | undefined;
  spoilt: number;
  stores: readonly { code: MarketplaceCode; rows: number }[];
  span?: { from: string; to: string } | undefined;
};

/** What a file was found to be, as the first entries of a list of facts. */
export function ReportFacts(props: {
  facts: Facts;
  encodings: readonly string[];
  unreadable?: string | undefined;
  onEncoding(encoding: string): void;
}) {
  const { facts, encodings, unreadable, onEncoding } = props;
  const { kind, encoding, rows, refused, twins, spoilt, stores, span } = facts;
  return (
    <>
      <dt>{t('importKind')}</dt>
      <dd data-figure="import-kind" data-kind={kind}>
        {kindText(kind)}
      </dd>
      <dt>{t('importUse')}</dt>
      <dd>{useText(kind)}</dd>
      <dt>
        <label for="import-encoding">{t('importEncoding')}</label>
      </dt>
      <dd data-figure="import-encoding" data-encoding={encoding}>
        <EncodingChoice {...{ encoding, encodings, unreadable, spoilt, onEncoding }} />
      </dd>
      <dt>{t('importRows')}</dt>
      <dd data-figure="import-rows" data-count={rows} data-refused={refused}>
        {t('importRowsText', countText(rows), countText(refused))}
        {refused > 0 && kind !== 'performance' && <p class="quiet">{t('importRefusedHint')}</p>}
        {twins !== undefined && (
          <p class="quiet" data-figure="import-twins" data-count={twins}>
            {t('importTwins', countText(twins))}
          </p>
        )}
      </dd>
      {stores.length > 0 && (
        <>
          <dt>{t('importStores')}</dt>
          <dd data-figure="import-stores">
            {stores.map(({ code, rows: count }) => (
              <span key={code} class="store" data-store={code} data-count={count}>
                {countryName(code)} ({countText(count)}){' '}
              </span>
            ))}
          </dd>
        </>
      )}
      {span && (
        <>
          <dt>{t('importDays')}</dt>
          <dd data-figure="import-span">
            <time dateTime={span.from}>{longDay(span.from)}</time> – <time dateTime={span.to}>{longDay(span.to)}</time>
          </dd>
        </>
      )}
    </>
  );
}
