import type { Ground } from '../../lib/domain/concession';
import type { MarketplaceCode } from '../../lib/domain/marketplace';
import type { FigureId } from '../../lib/domain/month/figures';
import { type PerformanceTarget, type Target, type TargetMetric, targetFor } from '../../lib/domain/month/target';
import type { Policy } from '../../lib/domain/policy';
import { policyGround } from '../../lib/domain/policy-ground';
import { t } from '../../lib/i18n';
import { countryName } from '../country-name';
import { percentText } from '../percent-text';
import type { Group } from './words';

/** Which targets are about a figure, that which is to be kept first. */
const about: Partial<Record<FigureId, readonly TargetMetric[]>> = {
  'refund-rate': ['refund-rate'],
  'negative-rate': ['negative-rate', 'negative-rate-great'],
  'defect-rate': ['defect-rate'],
  'reply-share': ['reply-share'],
};

export type Targets = { policy: Policy<PerformanceTarget>; store: MarketplaceCode | undefined };

/** What is published for a figure, that which is to be kept first. */
export const targetsOf = (figure: FigureId, { policy, store }: Targets): Target[] =>
  (about[figure] ?? []).flatMap((metric) => targetFor(policy, metric, store) ?? []);

function limitText({ metric, condition, ppm }: PerformanceTarget): string {
  const limit = percentText(ppm);
  if (metric === 'negative-rate-great') return t('perfGreat', limit);
  if (condition === 'below') return t('perfTargetBelow', limit);
  return condition === 'at-most' ? t('perfTargetAtMost', limit) : t('perfTargetAtLeast', limit);
}

/** A target in a line: how much, where it is published, since when, and until when where it was withdrawn. */
export function targetText({ fact: { value, marketplace, from, until } }: Target): string {
  const when = until ? `${from}–${until}` : from;
  return `${limitText(value)} (${countryName(marketplace)}, ${when})`;
}

const ofGroup: Partial<Record<Group['id'], readonly TargetMetric[]>> = {
  refunds: ['refund-rate'],
  feedback: ['negative-rate-great', 'negative-rate'],
  claims: ['defect-rate'],
  replies: ['reply-share'],
};

/** Everything published of a group of figures, whatever store it is published for. */
export const groundsOf = (group: Group, { facts }: Policy<PerformanceTarget>): Ground[] =>
  facts.filter(({ value }) => ofGroup[group.id]?.includes(value.metric)).map(policyGround);
