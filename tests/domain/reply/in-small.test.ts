import { expect, it } from 'vitest';
import { createReplyChecker } from '../../../lib/domain/reply/checker';

const check = createReplyChecker();

/** The draft with what is offered in the place of its capitals, as a press would put it there. */
function quiet(text: string, language: 'en' | 'de' | 'fr'): string {
  const found = check({ text, language, mode: 'answer', today: '2026-11-22' })
    .filter(({ rule, better }) => rule === 'shouting' && better)
    .reverse();
  let written = text;
  for (const { start, end, better } of found)
    written = written.slice(0, start) + (better?.words ?? '') + written.slice(end);
  return written;
}

it.each([
  [
    'I AM SO SORRY THAT YOUR KETTLE LEAKS. A NEW ONE ARRIVES ON FRIDAY FROM THE UK.',
    'I am so sorry that your kettle leaks. A new one arrives on Friday from the UK.',
  ],
  ['WE SENT IT FROM AMAZON IN LONDON, MR SMITH.', 'We sent it from Amazon in London, Mr Smith.'],
  ['THE LAMP WAS SENT on Monday.', 'The lamp was sent on Monday.'],
  ['It is NOT included.', 'It is not included.'],
  ['USPS HAS YOUR PARCEL, PLEASE CONTACT US BY 9 AM.', 'USPS has your parcel, please contact us by 9 AM.'],
  ['IT CAME FROM THE US AND YOU MAY RETURN IT BY MAY 5.', 'It came from the US and you may return it by May 5.'],
  ["I'M SURE WE'LL SEND IT AND I'LL WRITE.", "I'm sure we'll send it and I'll write."],
  ['DEAR ANNA, YOUR ORDER HAS AN ASIN AND AN ID.', 'Dear Anna, your order has an ASIN and an ID.'],
  ['YOUR IPHONE CASE WAS SENT BY FEDEX.', 'Your iPhone case was sent by FedEx.'],
  ['SHOUTING VERY LOUD', 'Shouting very loud'],
])('%s', (text, words) => expect(quiet(text, 'en')).toBe(words));
it('in French days stay small', () => {
  expect(quiet('NOUS AVONS ENVOYÉ VOTRE COLIS AMAZON VENDREDI.', 'fr')).toBe(
    'Nous avons envoyé votre colis Amazon vendredi.',
  );
});
it('in German nothing is offered: which words are nouns is not known', () => {
  const text = 'DIE LAMPE IST KAPUTT ANGEKOMMEN.';
  const found = check({ text, language: 'de', mode: 'answer', today: '2026-11-22' });
  expect(found.map(({ rule, better }) => [rule, better])).toEqual([['shouting', undefined]]);
});
