import type { ConcessionRule } from './concession-rule';
import type { MarketplaceCode } from './marketplace';
import { marketplaceCode } from './marketplace-schema';
import { add, compare, type Money, scaleDown, smaller, subtract } from './money';
import { money } from './money-schema';
import { type Fact, source, sureness } from './policy';
import { policyGround } from './policy-ground';
import { z } from './zod';

/** What a figure rests on, strongest first: printed on the page, the person's own setting, a published rule, nothing. */
export const basis = z.enum(['page', 'own', 'policy', 'none']);
export type Basis = z.infer<typeof basis>;

const figure = z.object({
  money,
  basis,
  /** The higher figure that another source or reading would allow; `money` is the one that cannot be refused. */
  higher: z.optional(money),
  /** What the published rule would say where the page or an own setting says something else. */
  published: z.optional(money),
  /** Set on a total that is not printed itself: the two limits that are, together. */
  sumOfParts: z.optional(z.boolean()),
});

/** The rule behind a figure, for the "why" beside it. */
export const ground = z.object({
  basis,
  /** Where within that: what was done in this browser, the person's notes, the order's own page as it was last seen. */
  of: z.optional(z.enum(['here', 'notes', 'order'])),
  marketplace: z.optional(marketplaceCode),
  from: z.optional(z.string()),
  sure: z.optional(sureness),
  source: z.optional(source),
  reading: z.optional(z.string()),
});
export type Ground = z.infer<typeof ground>;

/** The most that may be given for one order line. Parts that nothing is known of are absent, never zero. */
export const concessionMaximum = z.object({
  basis,
  total: z.optional(figure),
  returnShipping: z.optional(figure),
  other: z.optional(figure),
  /** A ceiling of the other part that is not its maximum: the true limit may be lower. */
  otherCeiling: z.optional(figure),
  /** The two published limits and which one is the higher. */
  limits: z.optional(z.object({ share: money, shipping: money, wins: z.enum(['share', 'shipping', 'both']) })),
  grounds: z.array(ground),
});
export type ConcessionMaximum = z.infer<typeof concessionMaximum>;

/** What the buyer paid for an order line. */
export type Paid = { price: Money; shipping: Money };

/** Limits that the page prints beside its amount boxes. */
export const printedLimits = z.object({
  total: z.optional(money),
  returnShipping: z.optional(money),
  other: z.optional(money),
});
export type PrintedLimits = z.infer<typeof printedLimits>;

type Part = 'total' | 'returnShipping' | 'other' | 'otherCeiling';
const parts: readonly Part[] = ['total', 'returnShipping', 'other', 'otherCeiling'];
type Amounts = Partial<Record<Part, Money>> & { limits?: NonNullable<ConcessionMaximum['limits']> };

/** Applies one rule to one reading of what was paid. Rounds down. @throws TypeError when currencies differ. */
export function applyRule(rule: ConcessionRule, { price, shipping }: Paid): Amounts {
  if (rule.kind === 'amounts') {
    const { total, returnShipping, other } = rule;
    return { ...(total && { total }), ...(returnShipping && { returnShipping }), ...(other && { other }) };
  }
  if (rule.kind === 'return-shipping') {
    const returnShipping = add(scaleDown(shipping, rule.shippingTimes), rule.fixed);
    return { returnShipping, ...(rule.otherCeiling && { otherCeiling: rule.otherCeiling }) };
  }
  const share = scaleDown(add(price, shipping), rule.share);
  const returnShipping = add(scaleDown(shipping, rule.shippingTimes), rule.fixedReturnShipping);
  const byShipping = add(returnShipping, rule.fixedOther);
  const order = compare(share, byShipping);
  const total = order > 0 ? share : byShipping;
  const wins = order > 0 ? 'share' : order < 0 ? 'shipping' : 'both';
  return {
    total,
    returnShipping,
    other: subtract(total, returnShipping),
    limits: { share, shipping: byShipping, wins },
  };
}

/** Part by part the lowest of several answers, and the highest where they differ. */
function lowest(
  answers: readonly Amounts[],
): Partial<Record<Part, { money: Money; higher?: Money }>> & Pick<Amounts, 'limits'> {
  const result: ReturnType<typeof lowest> = {};
  for (const part of parts) {
    const found = answers.flatMap((answer) => answer[part] ?? []);
    const [first] = found;
    if (!first) continue;
    const low = found.reduce(smaller, first);
    const high = found.reduce((a, b) => (compare(a, b) >= 0 ? a : b), first);
    result[part] = compare(high, low) > 0 ? { money: low, higher: high } : { money: low };
    const limits =
      part === 'total' && answers.find((answer) => answer.total && compare(answer.total, low) === 0)?.limits;
    if (limits) result.limits = limits;
  }
  return result;
}

export type ConcessionQuestion = {
  /** Readings of what was paid; several where the page leaves it open (a promotion on price or on shipping). None when unknown. */
  paid: readonly Paid[];
  printed?: PrintedLimits | undefined;
  own?: ConcessionRule | undefined;
  facts: readonly Fact<ConcessionRule>[];
  marketplace?: MarketplaceCode | undefined;
};

/**
 * The most that may be given as a concession for one order line: in total and split, with what each part rests on.
 * Order of trust: printed on the page, own setting, published fact. Nothing known is `basis: 'none'` without figures.
 * @throws TypeError when currencies are mixed.
 */
export function concessionMaximumFor({
  paid,
  printed = {},
  own,
  facts,
  marketplace,
}: ConcessionQuestion): ConcessionMaximum {
  const published = lowest(facts.flatMap(({ value }) => paid.map((reading) => applyRule(value, reading))));
  const mine = own
    ? lowest(
        own.kind === 'amounts' ? [applyRule(own, nothingPaid(own))] : paid.map((reading) => applyRule(own, reading)),
      )
    : {};
  const result: ConcessionMaximum = { basis: 'none', grounds: [] };
  for (const part of parts) {
    const onPage = part === 'otherCeiling' ? undefined : printed[part];
    const formula = published[part];
    if (onPage) result[part] = { money: onPage, basis: 'page', ...differing(formula?.money, onPage) };
    else if (mine[part]) result[part] = { ...mine[part], basis: 'own', ...differing(formula?.money, mine[part].money) };
    else if (formula && !(part === 'otherCeiling' && result.other)) result[part] = { ...formula, basis: 'policy' };
  }
  agree(result);
  const used = new Set(parts.flatMap((part) => result[part]?.basis ?? []));
  result.basis = (['page', 'own', 'policy'] as const).find((each) => used.has(each)) ?? 'none';
  const totalIsPublished =
    result.total?.basis === 'policy' && result.total.money.amount === published.total?.money.amount;
  if (published.limits && totalIsPublished) result.limits = published.limits;
  if (used.has('page')) result.grounds.push({ basis: 'page' });
  if (used.has('own')) result.grounds.push({ basis: 'own' });
  if (paid.length > 0) result.grounds.push(...facts.map(policyGround));
  if (result.basis === 'none') result.grounds.push({ basis: 'none', ...(marketplace && { marketplace }) });
  return result;
}

/** Own fixed amounts need no price; any amount in their currency will do as what was paid. */
function nothingPaid(own: Extract<ConcessionRule, { kind: 'amounts' }>): Paid {
  const zero = { amount: 0, currency: (own.total ?? own.returnShipping ?? own.other)?.currency ?? 'USD' } as const;
  return { price: zero, shipping: zero };
}

function differing(formula: Money | undefined, shown: Money): { published?: Money } {
  return formula && compare(formula, shown) !== 0 ? { published: formula } : {};
}

/**
 * Brings parts of different origin together. What is printed is never touched: two printed parts make the total; a
 * printed part above a total from elsewhere disproves that total; a smaller one lowers it. Other parts stay below it.
 */
function agree(result: ConcessionMaximum): void {
  const { returnShipping, other, total } = result;
  if (total?.basis !== 'page') {
    const printed = [returnShipping, other].filter((part) => part?.basis === 'page');
    if (returnShipping && other && printed.length === 2) {
      const both = add(returnShipping.money, other.money);
      result.total = { money: both, basis: 'page', sumOfParts: true, ...differing(total?.money, both) };
    } else if (total && printed.some((part) => part && compare(part.money, total.money) > 0)) {
      delete result.total;
    } else if (total && returnShipping && other && printed.length === 1) {
      const both = add(returnShipping.money, other.money);
      if (compare(both, total.money) < 0) result.total = { ...total, money: both, published: total.money };
    }
  }
  for (const part of ['returnShipping', 'other'] as const) {
    const [value, cap] = [result[part], result.total];
    if (value && value.basis !== 'page' && cap && compare(value.money, cap.money) > 0) {
      result[part] = { ...value, money: cap.money };
    }
  }
}
