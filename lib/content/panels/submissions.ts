import { noticesOn, outcomeOn, pressesSubmit } from '../../adapters/refund/live/submit';
import { add, type Currency, type Money, nothing } from '../../domain/money';
import type { Observation } from '../../domain/order';
import type { RefundView } from '../../domain/refund-view-schema';
import type { Submission } from '../../domain/submission';
import type { TypedForm } from '../../domain/typed';

/** Notices when a refund is submitted, and what becomes of it on the form. */
export type Submissions = {
  /** A click of the person on this way through the page. */
  clicked(path: readonly EventTarget[], view: RefundView, typed: TypedForm | undefined): void;
  /** The page has changed. */
  changed(): void;
  /** The person says that it did not go through. */
  withdraw(view: RefundView): void;
};

const money = (amount: Money | 'unreadable' | undefined): Money | undefined =>
  amount === 'unreadable' || !amount || amount.amount === 0 ? undefined : amount;

/** What was back or on its way before, as far as it is known. */
function before({ refunded, pending, lines, currency }: RefundView): Money | undefined {
  if (refunded && pending) return add(refunded, pending);
  // Without totals of the whole order, its lines together say as much.
  const parts = lines.map((line) => line.refunded && line.pending && add(line.refunded, line.pending));
  if (!currency || parts.length === 0 || parts.includes(undefined)) return undefined;
  return (parts as Money[]).reduce(add, nothing(currency));
}

/** Whether every amount of the form can be told. */
function isTold(typed: TypedForm | undefined): boolean {
  return (
    typed?.lines.every(
      ({ refund, returnShipping, other }) =>
        refund !== undefined && ![refund, returnShipping, other].includes('unreadable'),
    ) === true
  );
}

/** The submission that a press makes of what stands in the form; nothing where nothing stands in it. */
function submissionOf(
  view: RefundView,
  typed: TypedForm | undefined,
  currency: Currency,
  at: string,
): Submission | undefined {
  const lines = (typed?.lines ?? []).map(({ key, refund, returnShipping, other }) => {
    const shown = view.lines.find((line) => line.key === key);
    return {
      key,
      asin: shown?.asin,
      sku: shown?.sku,
      refund: money(refund),
      returnShipping: money(returnShipping),
      other: money(other),
    };
  });
  const something = lines.some(({ refund, returnShipping, other }) => refund ?? returnShipping ?? other);
  // Where the form is not understood in full, that it was submitted is known all the same.
  if (isTold(typed) && !something && !typed?.full) return undefined;
  return {
    at,
    currency,
    marketplace: view.marketplace,
    reason: typed?.reason,
    full: typed?.full ?? false,
    lines,
    ...(!isTold(typed) && { incomplete: true }),
    before: before(view),
  };
}

/** @param tell sends an observation to the background. */
export function createSubmissions(tell: (observation: Observation) => void): Submissions {
  let open: { orderId: RefundView['orderId']; at: string; before: ReadonlyMap<Element, string> } | undefined;
  const withdrawn = (orderId: RefundView['orderId'], of: string): void =>
    tell({ kind: 'refund-withdrawn', orderId, at: new Date().toISOString(), of });
  return {
    clicked(path, view, typed) {
      if (!view.currency || !pressesSubmit(path)) return;
      const at = new Date().toISOString();
      const submission = submissionOf(view, typed, view.currency, at);
      if (!submission) return;
      open = { orderId: view.orderId, at, before: noticesOn(document) };
      tell({ kind: 'refund-submitted', orderId: view.orderId, at, submission });
    },
    changed() {
      const said = open && outcomeOn(document, open.before);
      if (!open || !said) return;
      if (said === 'refused') withdrawn(open.orderId, open.at);
      open = undefined;
    },
    withdraw({ orderId, submittedAt }) {
      if (submittedAt) withdrawn(orderId, submittedAt);
      open = undefined;
    },
  };
}
