import { type Currency, exponentOf, formatMoney } from '../../lib/domain/money';
import type { OwnProblem } from '../../lib/domain/own-rule';
import { interfaceLanguage, t } from '../../lib/i18n';

/** What is wrong with a box, in words; with an example in its currency where it is an amount. */
export function problemText(problem: OwnProblem, currency: Currency): string {
  const example = formatMoney({ amount: 20 * 10 ** exponentOf(currency), currency }, interfaceLanguage());
  if (problem === 'amount') return t('calculatorUnreadable', example);
  if (problem === 'share') return t('optionsShareProblem');
  if (problem === 'factor') return t('optionsFactorProblem');
  if (problem === 'empty') return t('optionsEmptyProblem');
  return problem === 'nothing' ? t('optionsNothingProblem') : t('optionsAboveTotalProblem');
}
