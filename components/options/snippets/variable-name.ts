import type { SnippetVariable } from '../../../lib/domain/snippet/variables';
import { t } from '../../../lib/i18n';

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
