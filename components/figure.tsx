import type { Basis } from '../lib/domain/concession';
import { formatMoney, type Money } from '../lib/domain/money';
import { interfaceLanguage } from '../lib/i18n';

type Props = {
  name: string;
  money: Money;
  basis: Basis;
  item?: string | undefined;
  orderId?: string | undefined;
  strong?: boolean;
};

/** An amount that can be found and checked: its name, minor units, currency and ground stand on it as attributes. */
export function Figure({ name, money, basis, item, orderId, strong }: Props) {
  return (
    <span
      class={strong ? 'figure figure-strong' : 'figure'}
      data-figure={name}
      data-amount={money.amount}
      data-currency={money.currency}
      data-basis={basis}
      data-item={item}
      data-order-id={orderId}
    >
      {formatMoney(money, interfaceLanguage())}
    </span>
  );
}
