import { factsFor } from '../facts-for';
import type { Instant } from '../ids';
import type { MarketplaceCode } from '../marketplace';
import type { Fact, Policy } from '../policy';
import { z } from '../zod';

/** What is published of A-to-z claims: within how many hours a question is answered, for how many days a decision can be appealed. */
export const claimWindow = z.discriminatedUnion('window', [
  z.object({
    window: z.literal('answer'),
    hours: z.number().check(z.positive()),
    /** Whether the question comes while the claim is looked at, or on an appeal. */
    during: z.enum(['claim', 'appeal']),
  }),
  z.object({ window: z.literal('appeal'), days: z.int().check(z.positive()) }),
]);
export type ClaimWindow = z.infer<typeof claimWindow>;
export type AnswerWindow = Extract<ClaimWindow, { window: 'answer' }>;

/** What is published of answers in one store. */
export type AnswerFact = Fact<AnswerWindow>;

/** What is published for answers in a store on a day; nothing where nothing is, and no other store stands in for it. */
export function answerFacts(
  policy: Policy<ClaimWindow>,
  marketplace: MarketplaceCode | undefined,
  on: string,
): AnswerFact[] {
  if (!marketplace) return [];
  return factsFor(policy, marketplace, on).flatMap((fact) =>
    fact.value.window === 'answer' ? [{ ...fact, value: fact.value }] : [],
  );
}

/** The latest moment at which an answer is due, counted from when the person noted the claim: Amazon asked then or before. */
export function answerBy(notedAt: Instant, facts: readonly { value: AnswerWindow }[]): Instant | undefined {
  const hours = facts.map(({ value }) => value.hours);
  if (hours.length === 0) return undefined;
  return new Date(Date.parse(notedAt) + Math.min(...hours) * 3_600_000).toISOString();
}
