import type { OfferedRemedy } from '../../lib/domain/message/message-view';
import { formatMoney, type Money } from '../../lib/domain/money';
import { interfaceLanguage, t } from '../../lib/i18n';
import { remedyText } from './words';

/** An amount inside a text, which can be found and checked. */
function Amount({ of, money, text }: { of: string; money: Money; text: string }) {
  return (
    <span data-of={of} data-amount={money.amount} data-currency={money.currency}>
      {text}
    </span>
  );
}

function Remedy({ offered: { remedy, cost, left, concession } }: { offered: OfferedRemedy }) {
  const over = cost && left && cost.currency === left.currency && cost.amount > left.amount;
  const say = (money: Money): string => formatMoney(money, interfaceLanguage());
  return (
    <li data-remedy={remedy}>
      {remedyText(remedy)}{' '}
      <span class={over ? 'over' : 'quiet'}>
        {cost && <Amount of="cost" money={cost} text={t('msgCosts', say(cost))} />}
        {cost && left && ' · '}
        {left && (
          <Amount
            of="left"
            money={left}
            text={`${over ? '⚠ ' : ''}${concession ? t('msgMayGive', say(left)) : t('msgMayRefund', say(left))}`}
          />
        )}
      </span>
    </li>
  );
}

/** What can be offered, the cheapest first, with what it costs and what may still be given. */
export function Remedies({ remedies }: { remedies: readonly OfferedRemedy[] }) {
  if (remedies.length === 0) return null;
  return (
    <li>
      {t('msgRemedies')}
      <ul class="remedies">
        {remedies.map((offered) => (
          <Remedy key={offered.remedy} offered={offered} />
        ))}
      </ul>
    </li>
  );
}
