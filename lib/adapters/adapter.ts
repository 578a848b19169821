import type { FeedbackList, FeedbackRow } from '../domain/feedback/feedback-row';
import type { HealthPage } from '../domain/health/health-page';
import type { Compose, Inbox } from '../domain/message/thread';
import type { Money } from '../domain/money';
import type { OrderDetails, RefundForm } from '../domain/order';
import type { TaughtField } from '../domain/taught';
import { lookAfresh } from './dom';

/** What a page says, without the moment: the session that reads adds it. */
export type PageFacts =
  | { kind: 'order-details'; orderId: string; details: OrderDetails; feedback?: FeedbackRow | undefined }
  | { kind: 'refund-form'; orderId: string; form: RefundForm }
  | { kind: 'feedback-list'; list: FeedbackList }
  | { kind: 'inbox'; inbox: Inbox }
  | { kind: 'compose'; compose: Compose }
  | { kind: 'account-health'; health: HealthPage };

/** The box a message is written in: a text area, or an editable element, in the page, a shadow root or a frame of the same origin. */
export type ReplyPlace = {
  box: HTMLElement;
  /** The element that shows the buyer's message that is answered, where there is one. */
  answered?: Element | undefined;
  /** Whom the page's own heading writes to. It stays in the page: no observation carries it. */
  buyerName?: string | undefined;
};

/** A box for a part of what the buyer paid; which part, where its label says so. */
export type RefundBox = { input: HTMLInputElement; part?: 'price' | 'shipping' | undefined };

/** The boxes of one line into which amounts are typed. They stay in the page: values are read, never written. */
export type LineBoxes = {
  key: string;
  returnShipping?: HTMLInputElement | undefined;
  other?: HTMLInputElement | undefined;
  /** The choice beside the return-shipping box: refund it, or charge the buyer for it. A charge is nothing given. */
  choice?: Element | undefined;
  refund: readonly RefundBox[];
  /** Boxes for money that is kept back. */
  reductions: readonly HTMLInputElement[];
};

/**
 * What came of looking at a page.
 * - `read`: understood. `boxes` is absent unless every amount box of the form is understood; `places` says where the line of
 *   each feedback goes, by order ID; `reply` is the box in which a message is written.
 * - `loading`: its own frame is there, the content is not yet.
 * - `drift`: it is this page, and it is not understood; `missing` names fields (the `missing…` texts), never their content.
 * - `elsewhere`: not this page after all (sign-in, 404, an empty shell).
 *
 * `dropped` names taught fields that were found and read nothing valid; `ways` says how each field was found.
 */
export type Reading = { dropped?: readonly string[] | undefined } & (
  | {
      state: 'read';
      facts: PageFacts;
      boxes?: LineBoxes[] | undefined;
      places?: ReadonlyMap<string, Anchor> | undefined;
      reply?: ReplyPlace | undefined;
      ways?: Record<string, string> | undefined;
    }
  | { state: 'loading' }
  | { state: 'drift'; missing: string[] }
  | { state: 'elsewhere' }
);

/** Where a panel goes: in front of or behind an element of the page, in the page's own flow. */
export type Anchor = { element: Element; place: 'before' | 'after' | 'first-in' | 'last-in' };

/** An element that a person may point at, with the words that name it, strongest first. */
export type Candidate = { element: Element; names: () => readonly string[] };

/**
 * What a field that was pointed at reads: a text of the page, or the limits beside the boxes (`undefined` where none is
 * settled). `words` are those that would settle the limit if they were learnt.
 */
export type Sample = {
  /** The elements that it is read from. */
  at: readonly Element[];
  text?: string | undefined;
  limits?: readonly (Money | undefined)[] | undefined;
  words?: string | undefined;
  /** An amount stands there that may be a limit and is not settled. */
  unclear?: boolean;
};

/** A field that can be taught. Finding it again, showing it and keeping it follow from this declaration alone. */
export type Teachable = {
  field: string;
  kind: 'box' | 'text' | 'table';
  /** The names of what is missing that this field would mend. */
  mends: readonly string[];
  /** Everything on the page that could be this field, in reading order. */
  candidates(page: Document, url: URL): readonly Candidate[];
  /** What the field reads as it stands in `taught`; `undefined` where that is nothing valid. */
  sample(page: Document, url: URL, taught: readonly TaughtField[]): Sample | undefined;
};

/** Everything Makegood knows of one kind of page. */
export type Adapter = {
  id: string;
  /** Whether an address is this page's; the examples stand in `tests/adapters/urls.test.ts`, where they cost no page anything. */
  matches(url: URL): boolean;
  read(page: Document, url: URL, taught?: readonly TaughtField[]): Reading;
  /**
   * The same reading in steps, for pages so long that one task would be felt. Whoever takes the steps makes sure that the page
   * has not changed meanwhile.
   */
  readInSteps?: (page: Document, url: URL) => Generator<undefined, Reading>;
  /** What a person can point at on this page where it is not found, by the names that `missing…` texts have. */
  teachable: readonly Teachable[];
  /** Nothing is ever shown in the page, not even that it is not understood: the popup says so. */
  quiet?: true;
  /** The place of the panel on an understood page, or for the notice on one that is not. */
  anchor(page: Document): Anchor | undefined;
};

/** Declares an adapter; the file is found by its folder. Each reading looks at the page afresh. */
export function defineAdapter(adapter: Adapter): Adapter {
  return {
    ...adapter,
    read(page, url, taught) {
      lookAfresh();
      return adapter.read(page, url, taught);
    },
  };
}

/** Takes all steps at once. */
export function allAtOnce<Result>(steps: Generator<undefined, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
