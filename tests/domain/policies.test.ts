import { describe, expect, it } from 'vitest';
import { concessionRule } from '../../lib/domain/concession-rule';
import { factsFor } from '../../lib/domain/facts-for';
import { feedbackWindow, standardDays } from '../../lib/domain/feedback/feedback-window';
import { marketplaceCodes } from '../../lib/domain/marketplace';
import { memoLength } from '../../lib/domain/memo-length';
import { messageRule } from '../../lib/domain/message/message-rule';
import { proactiveUntil } from '../../lib/domain/message/proactive-until';
import { STANDARD_HOURS } from '../../lib/domain/message/standard-hours';
import { exponentOf } from '../../lib/domain/money';
import { performanceTarget } from '../../lib/domain/month/target';
import type { Policy } from '../../lib/domain/policy';
import { claimWindow } from '../../lib/domain/queue/claim-window';
import { refundWindow } from '../../lib/domain/refund-window';
import { z } from '../../lib/domain/zod';
import { calendars } from '../../lib/policies/calendars';
import { claimWindows } from '../../lib/policies/claim-windows';
import { concessionLimits } from '../../lib/policies/concession-limits';
import { feedbackWindows } from '../../lib/policies/feedback-windows';
import { marketplaceById } from '../../lib/policies/marketplace-by-id';
import { marketplaceIds } from '../../lib/policies/marketplace-ids';
import { allHosts, marketplaceBySalesChannel, marketplaceOf, marketplaces } from '../../lib/policies/marketplaces';
import { memoLengths } from '../../lib/policies/memo-lengths';
import { messageRules } from '../../lib/policies/message-rules';
import { performanceTargets } from '../../lib/policies/performance-targets';
import { policies as shown } from '../../lib/policies/policies';
import { refundWindows } from '../../lib/policies/refund-windows';
import { timeZones, zonesOfHost } from '../../lib/policies/time-zones';
import { observed } from './orders';
import { policySchema } from './policy-schema';

/** Every policy file with the schema of its value, and what its facts are about where that is not one thing. A new policy is one new line. */
const policies: [policy: Policy<unknown>, value: z.core.$ZodType, about?: string][] = [
  [concessionLimits, concessionRule],
  [memoLengths, memoLength, 'reader'],
  [refundWindows, refundWindow],
  [feedbackWindows, feedbackWindow, 'window'],
  [messageRules, messageRule, 'rule'],
  [claimWindows, claimWindow, 'window'],
  [performanceTargets, performanceTarget, 'metric'],
];

it('policies are all shown in the table of policies', () => {
  expect(shown).toEqual(policies.map(([policy]) => policy));
});

describe.each(policies)('policy $0.id', (policy, value, about) => {
  const subject = (of: unknown): unknown => (about ? Reflect.get(Object(of), about) : undefined);
  const subjects = [...new Set(policy.facts.map((fact) => subject(fact.value)))];

  it('fits its schema', () => expect(() => z.parse(policySchema(value), policy)).not.toThrow());
  it('lists its facts by marketplace and date', () => {
    const keys = policy.facts.map(({ marketplace, from }) => `${marketplace} ${from}`);
    expect(keys).toEqual([...keys].sort());
  });
  it('has no two facts for one marketplace and time unless they are marked as disputed', () => {
    for (const [code, each] of marketplaceCodes.flatMap((store) => subjects.map((one) => [store, one] as const))) {
      const facts = policy.facts.filter((fact) => fact.marketplace === code && subject(fact.value) === each);
      const settled = facts.filter((fact) => !fact.disputed);
      const disputed = facts.filter((fact) => fact.disputed);
      for (const [index, fact] of settled.entries()) {
        const next = settled[index + 1];
        if (next) expect(fact.until && fact.until < next.from, `${code} ${fact.from}`).toBeTruthy();
      }
      expect(disputed.length === 0 || (disputed.length > 1 && settled.length === 0), code).toBe(true);
    }
  });
  it('speaks of money in the currency of the marketplace', () => {
    for (const { marketplace, value: rule } of policy.facts) {
      const used = [...JSON.stringify(rule).matchAll(/"currency":"(\w+)"/g)].map(([, code]) => code);
      expect(new Set([...used, marketplaceOf(marketplace).currency]).size, marketplace).toBe(1);
    }
  });
});

describe('memo lengths', () => {
  it('are published for the US alone, and nothing falls back to them', () => {
    const found = marketplaceCodes.flatMap((code) => factsFor(memoLengths, code, '2026-11-21'));
    expect(found.map(({ marketplace, value }) => [marketplace, value.reader, value.characters])).toEqual([
      ['US', 'buyer', 255],
      ['US', 'self', 255],
    ]);
    expect(factsFor(memoLengths, 'US', '2012-08-19')).toEqual([]);
  });
});

describe('windows of feedback', () => {
  it.each(['buyer-removal', 'amazon-request'] as const)(
    'the standard of %s is the least that is published',
    (window) => {
      const published = feedbackWindows.facts.filter(({ value }) => value.window === window);
      expect(Math.min(...published.map(({ value }) => value.days))).toBe(standardDays[window]);
    },
  );
});

describe('rules of messages', () => {
  it('give the hours that count where the person has set nothing', () => {
    const hours = messageRules.facts.flatMap(({ value }) => (value.rule === 'reply-hours' ? value.hours : []));
    expect(hours).toEqual([STANDARD_HOURS]);
  });
  it.each<[string, object, string | undefined]>([
    ['the order, which is the earliest reading', { purchasedOn: '2026-10-01', deliverBy: '2026-10-09' }, '2026-10-31'],
    ['the delivery where the day of the order is not known', { deliverBy: '2026-10-09' }, '2026-11-08'],
    ['nothing that no page prints', {}, undefined],
  ])('count the days of a message that the seller begins from %s', (_what, more, until) => {
    const order = observed();
    const details = order.kind === 'order-details' && { ...order.details, ...more };
    expect(details && proactiveUntil(details, factsFor(messageRules, 'US', '2026-11-22'))).toBe(until);
    expect(details && proactiveUntil(details, factsFor(messageRules, 'DE', '2026-11-22'))).toBeUndefined();
  });
});

describe('marketplaces', () => {
  it('are 23, each once, with ID, sales channel and host of their own', () => {
    expect(marketplaces.map(({ code }) => code)).toEqual([...marketplaceCodes]);
    expect(new Set(marketplaces.map(({ salesChannel }) => salesChannel)).size).toBe(23);
    expect(new Set(Object.values(marketplaceIds)).size).toBe(23);
  });
  it.each(marketplaces)('$code is found by what a page says of it', (store) => {
    expect(marketplaceById(marketplaceIds[store.code])).toBe(store);
    expect(marketplaceBySalesChannel(`A${store.salesChannel.slice(1)}`)).toBe(store);
    const { maximumFractionDigits } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency: store.currency,
    }).resolvedOptions();
    expect(exponentOf(store.currency)).toBe(maximumFractionDigits);
    const { locale, timeZone } = calendars[store.code];
    expect(() => new Intl.DateTimeFormat(locale, { timeZone })).not.toThrow();
  });
  it.each(['Amazon', 'amazon.com.evil.example', 'Amazon.com and Amazon.ca', 'Non-Amazon', ''])(
    '%j is no sales channel',
    (text) => {
      expect(marketplaceBySalesChannel(text)).toBeUndefined();
    },
  );
  it.each(marketplaces)('the hosts of $code count in its zone', (store) => {
    for (const host of store.hosts) expect(zonesOfHost(host)).toContain(timeZones[store.code]);
  });
  it('has the regional hosts once', () => {
    expect(allHosts()).toContain('sellercentral-europe.amazon.com');
    expect(allHosts()).toContain('sellercentral-japan.amazon.com');
    expect(new Set(allHosts()).size).toBe(allHosts().length);
  });
});
