import { add, formatMoney, leftOf, type Money } from '../lib/domain/money';
import type { RefundView, RefundViewLine } from '../lib/domain/refund-view-schema';
import { leftAfter, type TypedForm } from '../lib/domain/typed';
import { interfaceLanguage, t } from '../lib/i18n';
import { Concession } from './concession';
import { Figure } from './figure';
import { PanelFrame } from './panel-frame';

type Props = {
  view: RefundView;
  /** What stands in the concession boxes; absent where there are none or not all are understood. */
  typed?: TypedForm | undefined;
  /** Whether this is the refund form, where amounts are typed. */
  form: boolean;
  teach?: (() => void) | undefined;
};

const notApplicableText = (reason: NonNullable<RefundView['notApplicable']>): string =>
  reason === 'fulfilled-by-amazon'
    ? t('notForAmazonOrders')
    : reason === 'pending'
      ? t('notForPending')
      : t('notForCancelled');

function Totals({ view: { paid, refunded, pending, orderId }, form }: Props) {
  if (!paid || !refunded) return null;
  const gone: Money = pending ? add(refunded, pending) : refunded;
  const rows: [string, string, Money][] = [
    [t('paidTotal'), 'paid-total', paid],
    [t('refundedTotal'), 'refunded-total', refunded],
    [form ? t('refundLeftBefore') : t('refundLeft'), 'refund-left', leftOf(paid, gone)],
  ];
  return (
    <dl class="totals">
      {rows.map(([label, name, money]) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>
            <Figure name={name} money={money} basis="page" orderId={orderId} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Unknown({ line: { maximum, unclear, paidUnknown }, form }: { line: RefundViewLine; form: boolean }) {
  if (unclear) return <p class="warning">{t('limitUnclear')}</p>;
  if (maximum.basis !== 'none') return null;
  return <p class="notice">{form && paidUnknown ? t('paidUnknown') : t('noPublishedRule')}</p>;
}

function Item({ line, view: { orderId, lines }, typed, form }: Props & { line: RefundViewLine }) {
  const mine = typed?.lines.find(({ key }) => key === line.key);
  const { quantity = 1, maximum, refunded, pending } = line;
  const gone = refunded && pending && add(refunded, pending);
  return (
    <div class="item" data-item={line.key} data-asin={line.asin} data-sku={line.sku} data-order-id={orderId}>
      {(lines.length > 1 || quantity > 1) && (
        <p class="item-name">
          <bdi>{line.title ?? line.sku ?? line.asin}</bdi>{' '}
          {quantity > 1 && <span class="quiet">{t('perLine', quantity)}</span>}
        </p>
      )}
      <Unknown line={line} form={form} />
      <Concession
        maximum={maximum}
        left={mine && leftAfter(maximum, mine)}
        item={line.key}
        orderId={orderId}
        promotion={line.promotion}
      />
      {gone && gone.amount > 0 && <p class="warning">{t('refundedBefore', formatMoney(gone, interfaceLanguage()))}</p>}
    </div>
  );
}

/** Beside the amount boxes, or on the order: how much may be given, what is left, and what it rests on. */
export function RefundPanel(props: Props) {
  const { view, typed, form } = props;
  return (
    <PanelFrame title={t('refundTitle')}>
      {view.notApplicable && <p class="notice">{notApplicableText(view.notApplicable)}</p>}
      {view.lines.map((line) => (
        <Item key={line.key} {...props} line={line} />
      ))}
      {form && !typed && view.lines.length > 0 && <p class="quiet">{t('leftUnknown')}</p>}
      <Totals {...props} />
    </PanelFrame>
  );
}
