import type { ReplyFinding, ReplyGroup } from '../../lib/domain/reply/reply';
import type { Severity } from '../../lib/domain/rule';

const SEVERITY: Record<Severity, number> = { warning: 0, advice: 1, info: 2 };
/** What may not be sent and what is wrong goes before how it sounds and what it leaves out. */
const GROUP: Record<ReplyGroup, number> = { policy: 0, accurate: 1, tone: 2, missing: 3 };

const weight = ({ severity, group }: ReplyFinding): number => SEVERITY[severity] * 10 + GROUP[group];
const place = ({ start, end }: ReplyFinding): string => `${start} ${end}`;

/** What is said of the same words, which are quoted once. */
export type Said = { finding: ReplyFinding; again: boolean };

/**
 * Findings as a list shows them: the most serious first, and what else is said of the same words right behind it. Findings of the
 * same weight stay in reading order.
 */
export function byWeight(findings: readonly ReplyFinding[]): Said[] {
  const places = new Map<string, ReplyFinding[]>();
  for (const finding of findings) {
    // What is about all of the draft shares no words with anything.
    const key =
      finding.start === undefined ? `${finding.rule} ${finding.text} ${finding.fill.join(' ')}` : place(finding);
    places.set(key, [...(places.get(key) ?? []), finding]);
  }
  return [...places.values()]
    .map((group) => group.sort((one, other) => weight(one) - weight(other)))
    .sort(([one], [other]) => (one && other ? weight(one) - weight(other) : 0))
    .flatMap((group) => group.map((finding, at) => ({ finding, again: at > 0 })));
}
