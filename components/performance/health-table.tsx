import { type HealthLine, windowOf } from '../../lib/domain/health/health-line';
import { stateOf, trendOf } from '../../lib/domain/health/health-state';
import type { HealthMetric } from '../../lib/domain/report/performance';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { countryName } from '../country-name';
import { longDay } from '../dashboard/long-day';
import { DataTable, type Row } from '../options/data-table';
import { When } from '../when';
import { metricPlace, metricText, signs, stateText, targetText, valueText } from './health-words';
import './health-table.css';

function Name({ metric }: { metric: HealthMetric }) {
  const { marketplace, account, fulfillment } = metric;
  const window = windowOf(metric);
  const more = [
    account,
    countryName(marketplace),
    fulfillment && (fulfillment === 'seller' ? t('healthSeller') : t('healthAmazon')),
    window && t('healthDays', countText(window)),
  ];
  return (
    <>
      {metricText(metric.metric)}
      <small class="quiet">{more.filter(Boolean).join(' · ')}</small>
    </>
  );
}

function Value({ metric }: { metric: HealthMetric }) {
  const { count, of, rate, score, from, to } = metric;
  const text = valueText(metric);
  return (
    <span data-figure="health-value" data-ppm={rate} data-score={score} data-count={count} data-of={of}>
      {text ? <b>{text}</b> : <span class="quiet">{metric.status ? '–' : t('healthNoData')}</span>}
      {count !== undefined && of !== undefined && ` ${t('fbOf', countText(count), countText(of))}`}
      {from && to && (
        <small class="quiet">
          <time dateTime={from}>{longDay(from)}</time> – <time dateTime={to}>{longDay(to)}</time>
        </small>
      )}
    </span>
  );
}

function Target({ metric }: { metric: HealthMetric }) {
  const text = targetText(metric);
  if (!text) return <span class="quiet">{t('healthNoTarget')}</span>;
  return (
    <span data-figure="health-target" data-target={metric.target?.value} data-condition={metric.target?.condition}>
      {text}
      <small class="quiet">{t('healthTargetRead', longDay(metric.seenAt.slice(0, 10)))}</small>
    </span>
  );
}

function State({ metric }: { metric: HealthMetric }) {
  const state = stateOf(metric);
  if (state.state === 'none') return <span class="quiet">{signs.none}</span>;
  return (
    <span class={`health-state health-${state.state}`} data-state={state.state}>
      <span aria-hidden="true">{signs[state.state]}</span> {stateText(state)}
      <small class="quiet">{state.by === 'amazon' ? t('healthByAmazon') : t('healthByTarget')}</small>
    </span>
  );
}

function Trend({ latest, before }: HealthLine) {
  const trend = before && trendOf(before, latest);
  if (!before || !trend) return <span class="quiet">{t('healthNoTrend')}</span>;
  const day = longDay(before.seenAt.slice(0, 10));
  const value = valueText(before) ?? '';
  if (trend === 'same') return <span data-trend="same">{t('healthSame', day)}</span>;
  return (
    <span data-trend={trend}>{trend === 'better' ? t('healthBetter', day, value) : t('healthWorse', day, value)}</span>
  );
}

function rowOf(line: HealthLine): Row {
  const { latest } = line;
  return {
    key: latest.id,
    data: {
      'data-metric': latest.metric,
      'data-marketplace': latest.marketplace,
      'data-fulfillment': latest.fulfillment ?? '',
      'data-window': String(windowOf(latest) ?? ''),
    },
    cells: [
      <Name key="name" metric={latest} />,
      <Value key="value" metric={latest} />,
      <Target key="target" metric={latest} />,
      <State key="state" metric={latest} />,
      <Trend key="trend" {...line} />,
      <When key="at" at={latest.seenAt} />,
      latest.source === 'page' ? t('healthFromPage') : t('healthFromReport'),
    ],
  };
}

const inOrder = ({ latest: a }: HealthLine, { latest: b }: HealthLine): number =>
  a.marketplace.localeCompare(b.marketplace) ||
  (a.account ?? '').localeCompare(b.account ?? '') ||
  metricPlace(a.metric) - metricPlace(b.metric) ||
  a.id.localeCompare(b.id);

/** What Amazon itself says of an account's health: each metric with its target, how it stands and moved, and as of when and from where. */
export function HealthTable({ lines }: { lines: readonly HealthLine[] }) {
  return (
    <section class="health" aria-labelledby="health-title" data-state={lines.length > 0 ? 'read' : 'empty'}>
      <h3 id="health-title">{t('healthTitle')}</h3>
      {lines.length === 0 ? (
        <p class="quiet">{t('healthEmpty')}</p>
      ) : (
        <DataTable
          caption={t('healthTitle')}
          columns={[
            t('healthColumnMetric'),
            t('healthColumnValue'),
            t('healthColumnTarget'),
            t('healthColumnStatus'),
            t('healthColumnTrend'),
            t('healthColumnAsOf'),
            t('optionsSource'),
          ]}
          rows={lines.toSorted(inOrder).map(rowOf)}
        />
      )}
    </section>
  );
}
