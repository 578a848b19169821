import { add, leftOf, type Money } from '../lib/domain/money';
import type { RefundView, RefundViewLine } from '../lib/domain/order';
import { leftAfter, type TypedLine } from '../lib/domain/typed';
import { t } from '../lib/i18n';
import { Concession } from './concession';
import { Figure } from './figure';
import { PanelFrame } from './panel-frame';

type Props = {
  view: RefundView;
  /** What stands in the concession boxes; absent where there are none or not all are understood. */
  typed?: TypedLine[] | undefined;
  /** Whether this is the refund form, where amounts are typed. */
  form: boolean;
};

const notApplicableText = (reason: NonNullable<RefundView['notApplicable']>): string =>
  reason === 'fulfilled-by-amazon'
    ? t('notForAmazonOrders')
    : reason === 'pending'
      ? t('notForPending')
      : t('notForCancelled');

function Totals({ view: { paid, refunded, pending, orderId } }: { view: RefundView }) {
  if (!paid || !refunded) return null;
  const gone: Money = pending ? add(refunded, pending) : refunded;
  const rows: [string, string, Money][] = [
    [t('paidTotal'), 'paid-total', paid],
    [t('refundedTotal'), 'refunded-total', refunded],
    [t('refundLeft'), 'refund-left', leftOf(paid, gone)],
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

function Unknown({ line, form }: { line: RefundViewLine; form: boolean }) {
  const { maximum } = line;
  if (line.unclear) return <p class="notice">{t('limitUnclear')}</p>;
  if (maximum.basis !== 'none') return null;
  if (form && line.paidUnknown) return <p class="notice">{t('paidUnknown')}</p>;
  return <p class="notice">{t('noPublishedRule')}</p>;
}

function Item({ line, view, typed, form, several }: Props & { line: RefundViewLine; several: boolean }) {
  const mine = typed?.find(({ key }) => key === line.key);
  const name = line.title ?? line.sku ?? line.asin;
  return (
    <div class="item" data-item={line.key} data-asin={line.asin} data-sku={line.sku} data-order-id={view.orderId}>
      {name && (several || line.quantity !== 1) && (
        <p class="item-name">
          <bdi>{name}</bdi>{' '}
          {line.quantity !== undefined && line.quantity > 1 && <span class="quiet">× {line.quantity}</span>}
        </p>
      )}
      <Unknown line={line} form={form} />
      <Concession
        maximum={line.maximum}
        left={mine && leftAfter(line.maximum, mine)}
        item={line.key}
        orderId={view.orderId}
      />
      {line.quantity !== undefined && line.quantity > 1 && line.maximum.basis === 'policy' && (
        <p class="quiet">{t('perLine')}</p>
      )}
      {line.promotion && line.maximum.basis === 'policy' && <p class="quiet">{t('promotionNote')}</p>}
    </div>
  );
}

/** Beside the amount boxes, or on the order: how much may be given, what is left, and what it rests on. */
export function RefundPanel({ view, typed, form }: Props) {
  const title = t('refundTitle');
  if (view.notApplicable) {
    return (
      <PanelFrame title={title}>
        <p class="notice">{notApplicableText(view.notApplicable)}</p>
      </PanelFrame>
    );
  }
  return (
    <PanelFrame title={title}>
      {view.lines.map((line) => (
        <Item key={line.key} line={line} view={view} typed={typed} form={form} several={view.lines.length > 1} />
      ))}
      {form && !typed && view.lines.length > 0 && <p class="quiet">{t('leftUnknown')}</p>}
      <Totals view={view} />
    </PanelFrame>
  );
}
