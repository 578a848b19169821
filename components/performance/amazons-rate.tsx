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

/** What Amazon itself said of a store's order defect rate: it counts, whatever was counted here. */
export function AmazonsRate({ metrics }: { metrics: readonly HealthMetric[] }) {
  if (metrics.length === 0) return null;
  return (
    <section aria-labelledby="amazon-title">
      <h3 id="amazon-title">{t('perfAmazon')}</h3>
      <ul>
        {metrics.map(({ id, marketplace, rate, count, of, from, to, target, seenAt }) => (
          <li key={id} data-figure="amazon-defect-rate" data-ppm={rate}>
            {countryName(marketplace)}:{' '}
            {rate === undefined ? t('perfNotSeen') : <b>{percentText(Math.min(rate, PPM))}</b>}
            {count !== undefined && of !== undefined && ` (${t('fbOf', countText(count), countText(of))})`}
            {from && to && `, ${longDay(from)} – ${longDay(to)}`}
            {target && `, ${t(conditions[target.condition], percentText(target.value))}`}
            <span class="quiet">
              {' '}
              {t('dashboardAsOf')} <When at={seenAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
