import type { ConcessionRule } from '../../lib/domain/concession-rule';
import { formatMoney, type Money } from '../../lib/domain/money';
import { ratioNumber } from '../../lib/domain/typed-number';
import { interfaceLanguage, t } from '../../lib/i18n';
import { countText } from '../count-text';

const amount = (money: Money): string => formatMoney(money, interfaceLanguage());

/** A person's own rule in words. */
export function ruleText(rule: ConcessionRule): string {
  if (rule.kind === 'two-limits') {
    const share = countText(ratioNumber(rule.share, 100));
    const times = countText(ratioNumber(rule.shippingTimes, 1));
    return t('optionsRuleTwoLimits', share, times, amount(rule.fixedReturnShipping), amount(rule.fixedOther));
  }
  if (rule.kind === 'return-shipping') {
    return t('optionsRuleReturnShipping', countText(ratioNumber(rule.shippingTimes, 1)), amount(rule.fixed));
  }
  const { total, returnShipping, other } = rule;
  return [
    total && `${t('totalMax')}: ${amount(total)}`,
    returnShipping && `${t('returnShippingMax')}: ${amount(returnShipping)}`,
    other && `${t('otherMax')}: ${amount(other)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
