import type { ReplyFinding } from '../../domain/reply/reply';

/** What the person set aside in this draft: a rule at these words, wherever they move to while it is written. */
export type Dismissals = {
  add(finding: ReplyFinding, text: string): void;
  has(finding: ReplyFinding, text: string): boolean;
  forget(): void;
};

/** Of two questions that stay open each is one; figures that are filled in change with each key. */
const keyOf = ({ rule, start, end, text: name, fill }: ReplyFinding, text: string): string => {
  const words =
    start === undefined ? fill.filter((each) => typeof each === 'string').join(' ') : text.slice(start, end);
  return `${rule} ${name} ${words}`;
};

export function createDismissals(): Dismissals {
  const known = new Set<string>();
  return {
    add: (finding, text) => void known.add(keyOf(finding, text)),
    has: (finding, text) => known.size > 0 && known.has(keyOf(finding, text)),
    forget: () => known.clear(),
  };
}
