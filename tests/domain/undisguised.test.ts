import fc from 'fast-check';
import { expect, it } from 'vitest';
import { undisguised } from '../../lib/domain/text/undisguised';

it.each([
  ['Call 415\u200b555\u200b0199.', 'Call 4155550199.', '4155550199', '415\u200b555\u200b0199'],
  ['Call ４１５-５５５-０１９９.', 'Call 415-555-0199.', '415-555-0199', '４１５-５５５-０１９９'],
  ['Call ٤١٥٥٥٥٠١٩٩.', 'Call 4155550199.', '4155550199', '٤١٥٥٥٥٠١٩٩'],
  ['sam＠shop．com', 'sam@shop.com', 'shop.com', 'shop．com'],
])('%j is read as %j', (text, read, part, there) => {
  const seen = undisguised(text);
  expect(seen?.text).toBe(read);
  const start = read.indexOf(part);
  const place = seen?.placeOf({ start, end: start + part.length });
  expect(text.slice(place?.start, place?.end)).toBe(there);
});

it.each(['', 'Call us.', 'A café for 5 €, 😀!', 'شكرا لك'])('%j hides nothing', (text) =>
  expect(undisguised(text)).toBeUndefined(),
);

it('finds each letter that is kept where it stood', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '7', '\u200b', ' ') }), (text) => {
      const seen = undisguised(text);
      for (let at = 0; at < (seen?.text.length ?? 0); at++) {
        const place = seen?.placeOf({ start: at, end: at + 1 });
        expect(text.slice(place?.start, place?.end)).toBe(seen?.text.charAt(at));
      }
    }),
  ));
