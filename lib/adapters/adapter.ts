import type { OrderDetails, RefundForm } from '../domain/order';
import { lookAfresh } from './dom';

/** What a page says, without the moment: the session that reads adds it. */
export type PageFacts =
  | { kind: 'order-details'; orderId: string; details: OrderDetails }
  | { kind: 'refund-form'; orderId: string; form: RefundForm };

/** The boxes of one line into which a concession is typed. They stay in the page: values are read, never written. */
export type ConcessionBoxes = {
  key: string;
  returnShipping?: HTMLInputElement | undefined;
  other?: HTMLInputElement | undefined;
  /** The choice beside the return-shipping box: refund it, or charge the buyer for it. A charge is nothing given. */
  choice?: Element | undefined;
};

/**
 * What came of looking at a page.
 * - `read`: understood. `boxes` is absent unless every amount box of the form is understood.
 * - `loading`: its own frame is there, the content is not yet.
 * - `drift`: it is this page, and it is not understood; `missing` names fields (the `missing…` texts), never their content.
 * - `elsewhere`: not this page after all (sign-in, 404, an empty shell).
 */
export type Reading =
  | { state: 'read'; facts: PageFacts; boxes?: ConcessionBoxes[] | undefined }
  | { state: 'loading' }
  | { state: 'drift'; missing: string[] }
  | { state: 'elsewhere' };

/** Where a panel goes: in front of or behind an element of the page, in the page's own flow. */
export type Anchor = { element: Element; place: 'before' | 'after' | 'first-in' | 'last-in' };

/** Everything Makegood knows of one kind of page. */
export type Adapter = {
  id: string;
  /** Whether an address is this page's; the examples stand in `tests/adapters/urls.test.ts`, where they cost no page anything. */
  matches(url: URL): boolean;
  read(page: Document, url: URL): Reading;
  /** The place of the panel on an understood page, or for the notice on one that is not. */
  anchor(page: Document): Anchor | undefined;
};

/** Declares an adapter; the file is found by its folder. Each reading looks at the page afresh. */
export function defineAdapter(adapter: Adapter): Adapter {
  return {
    ...adapter,
    read(page, url) {
      lookAfresh();
      return adapter.read(page, url);
    },
  };
}
