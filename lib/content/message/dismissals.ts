import type { ReplyFinding } from '../../domain/reply/reply';

/** What the person set aside in this draft: a rule at these words, wherever they move to while it is written. */
export type Dismissals = {
  add(finding: ReplyFinding, text: string): void;
  has(finding: ReplyFinding, text: string): boolean;
  forget(): void;
};

const keyOf = ({ rule, start, end, text: name }: ReplyFinding, text: string): string =>
  `${rule} ${name} ${start === undefined ? '' : text.slice(start, end)}`;

export function createDismissals(): Dismissals {
  const known = new Set<string>();
  return {
    add: (finding, text) => void known.add(keyOf(finding, text)),
    has: (finding, text) => known.size > 0 && known.has(keyOf(finding, text)),
    forget: () => known.clear(),
  };
}
