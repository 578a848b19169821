import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { findPersonalData } from '../../../lib/domain/text/personal-data';
import type { PersonalDataFound } from '../../../lib/domain/text/text';
import { areInOrder } from './spans';

const found = (text: string): [PersonalDataFound['type'], string][] =>
  findPersonalData(text).map(({ type, start, end }) => [type, text.slice(start, end)]);

describe('e-mail addresses', () => {
  it.each([
    ['Write to jane.sample@example.com, she answers', 'jane.sample@example.com'],
    ['Mail: Jane_Sample+shop@mail.example.co.uk!', 'Jane_Sample+shop@mail.example.co.uk'],
    ['reach me, jane.sample (at) example.com', 'jane.sample (at) example.com'],
    ['reach me, jane.sample[at]example[dot]com', 'jane.sample[at]example[dot]com'],
    ['It is jsample at example dot com if you care', 'jsample at example dot com'],
    ['Schreibt an müller@beispiel.de bitte', 'müller@beispiel.de'],
    ['Escribir a ana arroba ejemplo punto es', 'ana arroba ejemplo punto es'],
  ])('%s', (text, mail) => expect(found(text)).toEqual([['email', mail]]));
  it.each(['Bought 2 @ 33.99 each', 'Follow us @shop', 'I looked at amazon.com first', 'Look at this dot', 'a @ b'])(
    '%s: none',
    (text) => expect(found(text)).toEqual([]),
  );
});

describe('phone numbers', () => {
  it.each([
    ['Call me at 555-010-4477 about it', '555-010-4477'],
    ['My number is +1 555 010 4477.', '+1 555 010 4477'],
    ['ring (020) 7946 0321 after six', '(020) 7946 0321'],
    ['They told me to ring 07700 900461 but no one is there', '07700 900461'],
    ['Nur unter 030/2345678 zu erreichen', '030/2345678'],
    ['Appelez le 06 12 34 56 78', '06 12 34 56 78'],
    ['Llamar al 612 345 678', '612 345 678'],
    ['Telefono 02 1234567, mai nessuno', '02 1234567'],
    ['電話は03-1234-5678です', '03-1234-5678'],
    ['+49 (0)30 901820 is their line', '+49 (0)30 901820'],
    ['whatsapp: 3331234567', '3331234567'],
  ])('%s', (text, phone) => expect(found(text)).toEqual([['phone', phone]]));
});

describe('full names', () => {
  it.each([
    ['Contact John Sample if you want it back', 'John Sample'],
    ['I spoke to Mr. Peter Muster and he hung up', 'Peter Muster'],
    ['Sold by Maria Esempio, never again', 'Maria Esempio'],
    ['My name is Zsófia Példa-Kovács', 'Zsófia Példa-Kovács'],
    ['Thanks to Yetunde Sample for the fast shipping!', 'Yetunde Sample'],
    ['Jonas van der Beispiel sold me a fake', 'Jonas van der Beispiel'],
    ['The owner, Aoife O’Sample, was very rude', 'Aoife O’Sample'],
    ['Frau Erika Mustermann war unfreundlich', 'Erika Mustermann'],
    ['J’ai parlé avec Hélène Exemple', 'Hélène Exemple'],
    ['Hablé con Lucía Ejemplo ayer', 'Lucía Ejemplo'],
    ['Saluti, Chiara Esempio', 'Chiara Esempio'],
    ['Works well. Regards, Thomas B. Sample', 'Thomas B. Sample'],
    ['spoke to john sample about it', 'john sample'],
    ['Tell Eric Sample’s mother', 'Eric Sample'],
  ])('%s', (text, name) => expect(found(text)).toEqual([['name', name]]));
  it.each([
    'The Stephen King book had torn pages',
    'The Kate Spade bag was fake',
    'A novel by Agatha Sample, sold out',
    'Album by Thomas Sample',
    'Thank you Peter, great service!',
    'Mr Sample was nice',
    'Package went to San Diego, then to New York',
    'Thanks Amazon Prime, thanks Royal Mail',
    'Great Customer Service And Fast Shipping',
    'Perfekte Ware, Schneller Versand, Gerne Wieder',
    'Does not fit my Samsung Galaxy Note',
    'The Paul Mitchell shampoo and the Calvin Klein shirt',
    'Contact Customer Service',
    'Love Harry Potter, hate the box',
  ])('%s: none', (text) => expect(found(text)).toEqual([]));
});

describe('postal addresses', () => {
  it.each([
    ['I live at 12 Sample Street and it never came', '12 Sample Street'],
    ['Sent back to 2309 Loop St, Sampletown 7349. Poor service', '2309 Loop St, Sampletown 7349'],
    ['Ship it to Musterstraße 12a, 12345 Musterstadt', 'Musterstraße 12a, 12345 Musterstadt'],
    ['12 bis rue de l’Exemple, Paris', '12 bis rue de l’Exemple, Paris'],
    ['Calle del Ejemplo 7, Madrid 28001', 'Calle del Ejemplo 7, Madrid 28001'],
    ['Via Esempio, 14', 'Via Esempio, 14'],
    ['Rua do Exemplo 254, Lisboa 1000-020', 'Rua do Exemplo 254, Lisboa 1000-020'],
    ['It went to Eksempelvej 79 instead', 'Eksempelvej 79'],
    ['Minta utca 62., Budapest 1035', 'Minta utca 62., Budapest 1035'],
    ['Return to P.O. Box 4711', 'P.O. Box 4711'],
    ['Postfach 1234 ist keine Adresse', 'Postfach 1234'],
    ['返送先は東京都見本区例町1-2-3です', '東京都見本区例町1-2-3'],
  ])('%s', (text, address) => expect(found(text)).toEqual([['address', address]]));
  it.each([
    'Bought for our Main Street train set',
    'Road bike tyre was flat',
    'Avenue of flowers print is nice',
    'A 500 GB Drive, a 3 Way Switch and 5 Star Place settings',
    'Took 28 days from China to Madrid',
    'I ordered 2 via their website, the worst place to eat 3 times',
    'Gate 9 was closed',
  ])('%s: none', (text) => expect(found(text)).toEqual([]));
});

it('several kinds in one text keep their places, behind emoji too', () => {
  const text = '😡😡 Ask for Ann Sample, 555-010-4477, ann@example.com, 12 Sample Road';
  expect(found(text)).toEqual([
    ['name', 'Ann Sample'],
    ['phone', '555-010-4477'],
    ['email', 'ann@example.com'],
    ['address', '12 Sample Road'],
  ]);
});

describe('numbers that are no phone numbers', () => {
  const digits = (length: number): fc.Arbitrary<string> =>
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
  const joined = (...parts: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
    fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((all) => all.join(''));
  const shapes: Record<string, fc.Arbitrary<string>> = {
    order: joined('Order ', digits(3), '-', digits(7), '-', digits(7), ' never came'),
    'order called a number': joined('my order number is ', digits(3), '-', digits(7), '-', digits(7)),
    USPS: joined('USPS 94', digits(20), ' is stuck'),
    UPS: joined('UPS 1Z999AA1', digits(10), ' is lost'),
    FedEx: joined('FedEx ', digits(12), ' lost it'),
    'Amazon Logistics': joined('Tracking TBA', digits(12), ', left in the rain'),
    'Royal Mail': joined('Royal Mail RN', digits(9), 'GB never scanned'),
    case: joined('Amazon case ID ', digits(11), ' was closed'),
    ISBN: joined('ISBN 978-', digits(1), '-', digits(3), '-', digits(5), '-', digits(1)),
    'ISBN without dashes': joined('Sent 978', digits(10), ' instead'),
    ASIN: joined(
      'Listing B0',
      fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'), minLength: 8, maxLength: 8 }),
    ),
    price: joined(
      'Paid $',
      digits(3),
      '.',
      digits(2),
      ' or ',
      fc.constantFrom('1', '2'),
      '.',
      digits(3),
      ',',
      digits(2),
      ' EUR',
    ),
    date: joined(
      'Promised for 202',
      digits(1),
      '-',
      fc.constantFrom('01', '11'),
      '-',
      fc.constantFrom('05', '28'),
      ', came 12/',
      fc.constantFrom('05', '28'),
      '/2024',
    ),
    model: joined('Does not fit my X', digits(3), 'Z-', digits(2)),
    size: joined('Only ', digits(2), 'x', digits(2), ' cm instead of ', digits(3), ' x ', digits(3)),
  };
  it.each(Object.entries(shapes))('%s', (_, shape) => {
    fc.assert(
      fc.property(shape, (text) => {
        expect(found(text), text).toEqual([]);
      }),
    );
  });
});

describe('whatever the text is', () => {
  const pieces = fc.constantFrom(
    'Ann',
    ' ',
    'van',
    'Sample',
    '12',
    ' Street',
    '@',
    '.com',
    '555',
    '-',
    '(',
    '+',
    '\n',
    'Mr. ',
    '😀',
    '\ud83d',
    'P.O. Box',
    '東京都',
    '1-2',
    'dot',
    ' at ',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  );
  it('nothing is thrown, and spans lie in it, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => areInOrder(text, findPersonalData(text))),
      { numRuns: 500 },
    );
  });

  // Counted, not timed: how many signs are handed to expressions that look at a stretch of the text.
  const looked = (text: string): number => {
    const spies = [vi.spyOn(RegExp.prototype, 'test'), vi.spyOn(RegExp.prototype, 'exec')];
    findPersonalData(text);
    const signs = spies
      .flatMap(({ mock }) => mock.calls)
      .reduce((sum, [part]) => sum + (part.length < text.length ? part.length : 0), 0);
    for (const spy of spies) spy.mockRestore();
    return signs;
  };
  it.each([
    'Ann ',
    'John Sample ',
    '@',
    'a@',
    '12 ',
    '+1 ',
    '5-',
    '(1)',
    '12 Street ',
    '1 a, ',
    'Mr. ',
    'Via A ',
    ' at ',
  ])('twice %j takes twice the work, not more', (unit) => {
    const text = unit.repeat(Math.ceil(5000 / unit.length));
    expect(looked(text + text)).toBeLessThanOrEqual(2.2 * looked(text) + 500);
  });
});
