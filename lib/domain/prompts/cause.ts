import type { Reason } from '../reason';
import type { Topic } from '../text/text';
import type { FactKind, Spans, Tally } from './facts';
import type { Evidence, PromptRule } from './prompt';

/**
 * From when on cases are a cause: one is chance and two are a hint, so it takes three; and a tenth of all there are, since three of
 * a thousand are chance again. No published figures.
 */
const ENOUGH = 3;
const SHARE = 1 / 10;

const sum = <Name extends string>({ counts, of }: Tally<Name>, names: readonly Name[]): number =>
  // One can stand for two of the names, and is still one.
  Math.min(
    of,
    names.reduce((total, name) => total + (counts[name] ?? 0), 0),
  );

type Threshold = { least?: number; share?: number };

/** What of one kind of records speaks for a cause; nothing where it is too little. */
export function evidenceOf<Name extends string>(
  kind: FactKind,
  spans: Spans<Name> | undefined,
  names: readonly Name[],
  { least = ENOUGH, share = SHARE }: Threshold = {},
): Evidence[] {
  if (!spans || names.length === 0) return [];
  const { now, before } = spans;
  const cases = sum(now, names);
  if (cases < least || cases < now.of * share) return [];
  const earlier = before && before.of > 0 ? { cases: sum(before, names), of: before.of } : undefined;
  return [{ kind, cases, of: now.of, since: now.since, ...(earlier && { before: earlier }) }];
}

/** Amazon's codes of returns that public code and reports name, by what they say. */
export type ReturnCode =
  | 'CR-DEFECTIVE'
  | 'CR-QUALITY_UNACCEPTABLE'
  | 'CR-SWITCHEROO'
  | 'CR-MISSING_PARTS'
  | 'CR-DAMAGED_BY_CARRIER'
  | 'CR-DAMAGED_BY_FC'
  | 'CR-MISSED_ESTIMATED_DELIVERY'
  | 'CR-NEVER_ARRIVED'
  | 'CR-UNDELIVERABLE_UNKNOWN'
  | 'CR-NOT_COMPATIBLE'
  | 'AMZ-PG-BAD-DESC'
  | 'AMZ-PG-APP-TOO-SMALL'
  | 'AMZ-PG-APP-TOO-LARGE';

type Cause = {
  topics?: readonly (Topic | 'praise-only')[];
  reasons?: readonly Reason[];
  returns?: readonly ReturnCode[];
};

/**
 * A rule by what complaints, refunds and returns say of one cause. Each kind is judged by itself: one order can stand in all three.
 * @param rule its name, what it fits, and by which names the cause goes in each kind.
 */
export const causeRule = ({
  id,
  fits,
  topics = [],
  reasons = [],
  returns = [],
}: Omit<PromptRule, 'evidence'> & Cause): PromptRule => ({
  id,
  fits,
  evidence: (facts) => [
    ...evidenceOf('complaints', facts.complaints, topics),
    ...evidenceOf('refunds', facts.refunds, reasons),
    ...evidenceOf<string>('returns', facts.returns, returns),
  ],
});
