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

describe('what may be about the state of what was sent is never called likely', () => {
  it.each([
    'Would not power up straight from the box',
    'Charger is a cheap copy',
    'Screen had scratches and fingerprints all over',
    'Akku ist ein billiger Nachbau',
    'Pages jaunies, odeur de tabac',
    'Agujero en la tela desde el principio',
    "C'è scritto pelle ed è plastica",
  ])('“%s”', (text) => {
    const { category, confidence } = assessRemoval({ ...fba, fulfilment: 'FBM', text });
    expect(category === 'product-review' ? confidence : 'may-be').toBe('may-be');
  });
  it.each([
    'Came late, colour wrong.',
    'Verspätet und das falsche Buch',
    'Con retraso y usado',
    'Arrived late, melted.',
  ])('nor is it delivery alone: “%s”', (text) => expect(assessRemoval({ ...fba, text }).verdict).toBe('buyer-only'));
});

describe('what names a thing is no personal data to be sure of', () => {
  it.each(['21 Jump Street DVD came with no disc inside', 'Seriennummer 01712345678 passt nicht zum Gerät'])(
    '“%s”',
    (text) => expect(assessRemoval({ ...fba, text }).confidence).not.toBe('likely'),
  );
  it('Amazon’s own address is nobody’s', () =>
    expect(
      assessRemoval({ ...fba, text: 'I wrote to seller-support@amazon.com and nothing happened' }).category,
    ).not.toBe('personal-data'));
});
