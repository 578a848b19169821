import { add, atLeastNothing, compare, type Money, nothing, subtract } from '../lib/domain/money';
import type { RefundView, RefundViewLine } from '../lib/domain/refund-view-schema';
import { concessionTyped, refundLeft, type TypedForm, type TypedLine } from '../lib/domain/typed';
import { t } from '../lib/i18n';
import { Figure } from './figure';

type Amounts = Pick<RefundViewLine, 'paid' | 'refunded' | 'pending'>;
type Shown = { orderId: string; item?: string | undefined };

const amountOf = (typed: TypedLine['refund']): Money | undefined => (typed === 'unreadable' ? undefined : typed);

function Row({
  label,
  name,
  money,
  where,
  over,
}: {
  label: string;
  name: string;
  money: Money;
  where: Shown;
  over?: boolean;
}) {
  return (
    <div class={over ? 'over' : undefined}>
      <dt>{label}</dt>
      <dd>
        <Figure name={name} money={money} basis="page" item={where.item} orderId={where.orderId} />
      </dd>
    </div>
  );
}

/** Paid, back, on its way, typed as a refund and as concessions, and what is left to refund; for a line or a whole order. */
function Amounts({
  amounts: { paid, refunded, pending },
  refund,
  concession,
  form,
  where,
  prefix = '',
  left,
}: {
  amounts: Amounts;
  refund: Money | undefined;
  concession: Money | undefined;
  form: boolean;
  where: Shown;
  prefix?: string;
  /** What is left where its lines say it better than the sums, or 'unknown' where a box cannot be read. */
  left?: Money | 'unknown' | undefined;
}) {
  const gone = refunded && pending && add(refunded, pending);
  const before = paid && gone && atLeastNothing(subtract(paid, gone));
  const fits = before && refund && refund.currency === before.currency;
  const over = fits ? compare(refund, before) > 0 : false;
  const name = (whole: string, part: string): string => (prefix ? `${prefix}${part}` : whole);
  return (
    <dl class="totals">
      {paid && <Row label={t('paidTotal')} name={name('paid-total', 'paid')} money={paid} where={where} />}
      {refunded && (
        <Row label={t('refundedTotal')} name={name('refunded-total', 'refunded')} money={refunded} where={where} />
      )}
      {pending && pending.amount > 0 && (
        <Row label={t('pendingTotal')} name={name('pending-total', 'pending')} money={pending} where={where} />
      )}
      {refund && refund.amount > 0 && (
        <Row label={t('refundTyped')} name="refund-typed" money={refund} where={where} over={over} />
      )}
      {concession && concession.amount > 0 && (
        <Row label={t('concessionTyped')} name="concession-typed" money={concession} where={where} />
      )}
      {before && left !== 'unknown' && (
        <Row
          label={form && !fits ? t('refundLeftBefore') : t('refundLeft')}
          name={name('refund-left', 'refund-left')}
          money={left ?? (fits ? atLeastNothing(subtract(before, refund)) : before)}
          where={where}
        />
      )}
    </dl>
  );
}

/** The amounts of one order line among several, refund and concession told apart. */
export function LineAmounts({
  line,
  typed,
  view,
  form,
}: {
  line: RefundViewLine;
  typed?: TypedLine | undefined;
  view: RefundView;
  form: boolean;
}) {
  if (!line.paid && !typed) return null;
  return (
    <Amounts
      amounts={line}
      refund={amountOf(typed?.refund)}
      concession={typed && view.currency && concessionTyped(typed, view.currency)}
      form={form}
      where={{ orderId: view.orderId, item: line.key }}
      left={typed?.refund === 'unreadable' ? 'unknown' : undefined}
      prefix="item-"
    />
  );
}

/** Amounts of several lines together; nothing unless every one of them is known. */
function together(amounts: readonly (Money | 'unreadable' | undefined)[], view: RefundView): Money | undefined {
  const { currency } = view;
  if (!currency || amounts.length === 0) return undefined;
  if (amounts.some((each) => !each || each === 'unreadable' || each.currency !== currency)) return undefined;
  return (amounts as Money[]).reduce(add, nothing(currency));
}

/**
 * What is left of the lines together: too much on one line takes nothing from another. Nothing where a line is not known in
 * full, so that the sums of the order have to do.
 */
function leftOfLines(view: RefundView, typed: readonly TypedLine[]): Money | undefined {
  const { currency, lines } = view;
  const left = lines.map((line) => {
    const [mine, before] = [typed.find(({ key }) => key === line.key)?.refund, refundLeft(line)];
    return mine && mine !== 'unreadable' && before ? atLeastNothing(subtract(before, mine)) : undefined;
  });
  if (!currency || lines.length < 2 || left.includes(undefined)) return undefined;
  return (left as Money[]).reduce(add, nothing(currency));
}

/** The amounts of the whole order. */
export function OrderAmounts({
  view,
  typed,
  form,
}: {
  view: RefundView;
  typed?: TypedForm | undefined;
  form: boolean;
}) {
  const lines = typed?.lines ?? [];
  const { currency } = view;
  return (
    <Amounts
      amounts={view}
      refund={together(
        lines.map(({ refund }) => refund),
        view,
      )}
      concession={together(
        lines.map((line) => currency && concessionTyped(line, currency)),
        view,
      )}
      form={form}
      where={{ orderId: view.orderId }}
      left={lines.some(({ refund }) => refund === 'unreadable') ? 'unknown' : leftOfLines(view, lines)}
    />
  );
}
