import type { Observation } from '../../lib/domain/order';
import { observation } from '../../lib/domain/order';
import { z } from '../../lib/domain/zod';

/** An invented observation of an order details page, checked as the border checks it. */
export function observed(
  id = '114-0000001-0000002',
  at = '2026-11-21T10:00:00.000Z',
  more: { price?: number; pending?: number } = {},
): Observation {
  const usd = (amount: number) => ({ amount, currency: 'USD' });
  const { price = 20_00, pending } = more;
  return z.parse(observation, {
    kind: 'order-details',
    orderId: id,
    at,
    details: {
      marketplace: 'US',
      currency: 'USD',
      channel: 'seller',
      status: 'open',
      totalsConfirmed: true,
      items: [
        {
          key: '10000000000001',
          asin: 'B000000001',
          sku: 'KETTLE-BLUE-1',
          quantity: 1,
          price: usd(price),
          shipping: usd(4_99),
          paid: usd(price + 4_99),
          ...(pending !== undefined && { refundPending: usd(pending) }),
        },
      ],
    },
  });
}
