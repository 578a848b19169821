import type { PaymentHints } from '../domain/import/kinds/payments';
import { calendars } from '../policies/calendars';
import { marketplaceBySalesChannel, marketplaceOf } from '../policies/marketplaces';

/** What is known of Amazon's stores, as the reading of rows asks for it. */
export const amazonStores: PaymentHints['stores'] = {
  named: (text) => marketplaceBySalesChannel(text)?.code,
  zone: (code) => calendars[code].timeZone,
  currency: (code) => marketplaceOf(code).currency,
};
