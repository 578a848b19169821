import { describe, expect, it } from 'vitest';
import { assessRemoval } from '../../../lib/domain/text/assess-removal';

const fba = { rating: 1, fulfilment: 'FBA', buyShippingOnTime: null } as const;

describe('what is all about an FBA order’s delivery is struck', () => {
  it.each([
    'Never received my package',
    'Very slow shipping',
    'came 3 weeks after the promised date',
    'No sign of my parcel',
    'Too long to arrive.',
    "I still don't have it",
    'Was supposed to be here on Tuesday',
    'DHL hat das Paket verloren',
    'Hab bis heute nichts bekommen',
    'Pas encore reçu',
    'No he recibido el pedido',
    'Todavía no me ha llegado',
    'Non è mai arrivato',
  ])('“%s”', (text) =>
    expect(assessRemoval({ ...fba, text })).toMatchObject({ verdict: 'amazon-strikes', category: 'fulfilment' }),
  );
});

describe('what says more than that is the buyer’s to remove', () => {
  it.each(['Arrived late but the product is great', 'Late and damaged', 'Late. Seller ignored my emails.'])(
    '“%s”',
    (text) => expect(assessRemoval({ ...fba, text })).toMatchObject({ verdict: 'buyer-only', category: null }),
  );
});
