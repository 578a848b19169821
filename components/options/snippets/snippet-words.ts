import type { SnippetVariable } from '../../../lib/domain/snippet/variables';
import { interfaceLanguage, t } from '../../../lib/i18n';

/** What a variable is called. */
export const variableName = (variable: SnippetVariable): string =>
  ({
    order: t('snippetVarOrder'),
    product: t('snippetVarProduct'),
    quantity: t('snippetVarQuantity'),
    'purchase-date': t('snippetVarPurchaseDate'),
    'ship-by': t('snippetVarShipBy'),
    'deliver-by': t('snippetVarDeliverBy'),
    tracking: t('snippetVarTracking'),
    shipping: t('snippetVarShipping'),
    paid: t('snippetVarPaid'),
    refunded: t('snippetVarRefunded'),
    'refund-left': t('snippetVarRefundLeft'),
    today: t('snippetVarToday'),
    tomorrow: t('snippetVarTomorrow'),
    'in-two-days': t('snippetVarInTwoDays'),
    'in-a-week': t('snippetVarInAWeek'),
    buyer: t('snippetVarBuyer'),
  })[variable];

/** Languages that buyers of Amazon's stores write in, offered for a text; one that came with a file joins them. */
export const offeredLanguages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'sv',
  'pt-BR',
  'tr',
  'ar',
  'hi',
  'ja',
  'zh-CN',
] as const;

let names: Intl.DisplayNames | undefined;

/** A language in the interface's language; its tag where it is none that the runtime knows. */
export function languageName(tag: string): string {
  names ??= new Intl.DisplayNames([interfaceLanguage()], { type: 'language' });
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
