import { defineAdapter, type Reading } from '../../adapter';
import { textOf } from '../../dom';
import { contentOf, latestDay } from '../../health/content';
import { readHealth } from '../../health/read-health';
import { isValue } from '../../health/token';
import { tokensIn } from '../../health/tokens';
import { whoseIn } from '../../health/whose';

/**
 * The account health dashboard and its detail pages. Their addresses and some of their texts were seen, their markup was not: they are read
 * by labels, and a share is believed only where the numbers beside it bear it out ("3 of 300 orders", "1 %").
 */
const DASHBOARD = /^\/performance\/dashboard(?:\/account-?health)?\/?(?:ref=[^/]*)?$/;
const DETAIL = /^\/performance\/(?:account\/health|detail\/[a-z-]+)\/?(?:ref=[^/]*)?$/;

function read(page: Document, url: URL): Reading {
  if (page.querySelector('input[type="password"]')) return { state: 'elsewhere' };
  const content = contentOf(page);
  if (!content) return { state: 'elsewhere' };
  const tokens = tokensIn(content, page.documentElement.lang ? [page.documentElement.lang] : []);
  const valued = tokens.some(({ kind }) => kind === 'rate' || kind === 'counts');
  if (!tokens.some(({ kind }) => kind === 'metric')) {
    if (valued) return { state: 'drift', missing: ['HealthMetric'] };
    return { state: textOf(content) === '' ? 'loading' : 'elsewhere' };
  }
  const said = readHealth(tokens, content, latestDay());
  if ('drift' in said) return { state: 'drift', missing: [said.drift] };
  if (said.metrics.length === 0)
    return tokens.some(isValue) ? { state: 'drift', missing: ['HealthMetric'] } : { state: 'loading' };
  const whose = whoseIn(page, url);
  if (!whose) return { state: 'drift', missing: ['HealthStore'] };
  return { state: 'read', facts: { kind: 'account-health', health: { ...whose, metrics: said.metrics } } };
}

export default defineAdapter({
  id: 'account-health',
  matches: ({ pathname }) => DASHBOARD.test(pathname) || DETAIL.test(pathname),
  read,
  // Each value is understood by its label and by the numbers that bear it out: pointing at one would say neither.
  teachable: [],
  quiet: true,
  anchor: () => undefined,
});
