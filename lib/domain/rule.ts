import type { Ground } from './concession';
import type { Instant } from './ids';
import type { Money } from './money';

/** How much a finding matters: nothing blocks, since the person acts and not the extension. */
export type Severity = 'info' | 'advice' | 'warning';

/** What is filled into a text: words as they are, money and moments in the language of the interface. */
export type Fill = string | number | Money | { at: Instant };

/** What a rule says of a situation: a text of the interface with what is filled into it, and what it rests on. */
export type Finding = {
  rule: string;
  severity: Severity;
  /** Name of the interface text. */
  text: string;
  /** What is filled in, in order. */
  fill: readonly Fill[];
  /** The order line it is about; absent for the whole order. */
  item?: string | undefined;
  /** The words it is about, where it is about words of a text: from `start` up to and without `end`, in UTF-16 units. */
  start?: number | undefined;
  end?: number | undefined;
  /** A text that is ready to be copied: its name, and what is filled into it. */
  ready?: { text: string; fill: readonly Fill[] } | undefined;
  grounds: readonly Ground[];
};

/** What one rule finds, without what is the rule's own. */
export type Found = Omit<Finding, 'rule' | 'severity' | 'grounds' | 'text'> &
  Partial<Pick<Finding, 'text' | 'severity'>>;

/** One rule: what it looks at, what it says, how serious that is and what it rests on. A pure function. */
export type Rule<Subject> = {
  id: string;
  severity: Severity;
  /** Name of the interface text of its findings, where one does not name its own. */
  text: string;
  grounds: readonly Ground[];
  evaluate(subject: Subject): readonly Found[];
};

/** An example of a rule's file: run by a test, and never part of what is shipped. */
export type Example<Subject> = { because: string; given: Subject; finds: number };

const ORDER: Record<Severity, number> = { warning: 0, advice: 1, info: 2 };

/** What all rules say of a situation, the most serious first and else in the order of the rules. */
export function assess<Subject>(rules: readonly Rule<Subject>[], subject: Subject): Finding[] {
  return rules
    .flatMap(({ id, severity, text, grounds, evaluate }) =>
      evaluate(subject).map((found) => ({ rule: id, severity, text, grounds, ...found })),
    )
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
