import { windowOf } from '../../lib/domain/health/health-line';
import { PPM } from '../../lib/domain/month/cell';
import type { HealthMetric } from '../../lib/domain/report/performance';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { countryName } from '../country-name';
import { longDay } from '../dashboard/long-day';
import { percentText } from '../percent-text';
import { When } from '../when';

const conditions = {
  'less-than': 'perfTargetBelow',
  'greater-than': 'perfTargetAtLeast',
  'at-least': 'perfTargetAtLeast',
  'at-most': 'perfTargetAtMost',
  equals: 'perfTargetEqual',
} as const;

/** Of whose what a rate is: without it, of two accounts one would pass for the other. */
function scopeText(metric: HealthMetric, all: readonly HealthMetric[]): string {
  const { marketplace, account, fulfillment } = metric;
  const days = windowOf(metric);
  const inStore = all.flatMap((each) => (each.marketplace === marketplace ? (each.account ?? []) : []));
  const isOneOf = new Set(inStore).size > 1;
  return [
    countryName(marketplace),
    account ?? (isOneOf && t('perfAccountNotNamed')),
    fulfillment && (fulfillment === 'seller' ? t('healthSeller') : t('healthAmazon')),
    days && t('healthDays', countText(days)),
  ]
    .filter(Boolean)
    .join(' · ');
}

function Rate({ metric, scope }: { metric: HealthMetric; scope: string }) {
  const { account, rate, count, of, from, to, target, seenAt } = metric;
  return (
    <li data-figure="amazon-defect-rate" data-ppm={rate} data-account={account} data-window={windowOf(metric)}>
      {scope}: {rate === undefined ? t('perfNotSeen') : <b>{percentText(Math.min(rate, PPM))}</b>}
      {count !== undefined && of !== undefined && ` (${t('fbOf', countText(count), countText(of))})`}
      {from && to && `, ${longDay(from)} – ${longDay(to)}`}
      {rate !== undefined && target && `, ${t(conditions[target.condition], percentText(target.value))}`}
      <span class="quiet">
        {' '}
        {t('dashboardAsOf')} <When at={seenAt} />
      </span>
    </li>
  );
}

/** What Amazon itself said of a store's order defect rate: it counts, whatever was counted here. */
export function AmazonsRate({ metrics }: { metrics: readonly HealthMetric[] }) {
  if (metrics.length === 0) return null;
  return (
    <section aria-labelledby="amazon-title">
      <h3 id="amazon-title">{t('perfAmazon')}</h3>
      <ul>
        {metrics.map((metric) => (
          <Rate key={metric.id} metric={metric} scope={scopeText(metric, metrics)} />
        ))}
      </ul>
    </section>
  );
}
