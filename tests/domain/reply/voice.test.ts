import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { createReplyChecker } from '../../../lib/domain/reply/checker';
import { voiceNames } from '../../../lib/domain/reply/voice/names';
import { voiceOf } from '../../../lib/domain/reply/voice/voice';
import { firstVoiceWritten } from '../../training/build-voice-weights';

const file = readFileSync(join(import.meta.dirname, '../../../lib/domain/reply/voice/weights.ts'), 'utf8');

it('weights are what the replies give, to the byte (npm run train renews them)', { timeout: 180_000 }, () => {
  // The first of twenty names: all of them, with those that their thresholds were set by, take minutes.
  const { gaps, levels } = firstVoiceWritten();
  // Compared as truth values: a difference of 40,000 letters says nothing to anybody.
  expect(file.includes(`gaps =\n  '${gaps}`)).toBe(true);
  expect(file.includes(`levels =\n  '${levels}`)).toBe(true);
});
it('weigh at most 44 kB compressed', () => expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(44_000));

it.each([
  ['blame-buyer', 'You should have read the description before ordering.', 'I have sent you a new one.'],
  ['deflect-manufacturer', 'Please contact the manufacturer.', 'I have asked the manufacturer for you.'],
  ['threat', 'You will hear from our lawyer.', 'You will hear from me tomorrow.'],
  ['marketing', 'Use code SAVE10 for 10% off your next order.', 'The code on the lid is 4711.'],
  ['remedies', 'A full refund has been issued and a new one is on its way.', 'It is what it is.'],
] as const)('%s is likelier of "%s" than of "%s"', (name, one, other) => {
  expect(voiceOf(one)[name]).toBeGreaterThan(voiceOf(other)[name]);
});
it('gives every name a number, whatever the text', () => {
  for (const text of ['', ' ', '!!!', '申し訳ございません。', 'a'.repeat(5_000), 'word '.repeat(3_000)])
    for (const name of voiceNames) expect(voiceOf(text)[name]).toBeTypeOf('number');
});
it('says the same of a sentence whatever was asked before', () => {
  const before = voiceOf('We did nothing wrong.');
  voiceOf('Sorry!');
  expect(voiceOf('We did nothing wrong.')).toEqual(before);
});
it('a draft is judged the same at once and key by key', () => {
  const text = 'Sorry. You should have read the manual! We have sent a new one.';
  const draft = (length: number) =>
    ({ text: text.slice(0, length), language: 'en', mode: 'answer', today: '2026-11-22' }) as const;
  const typed = createReplyChecker();
  for (let length = 1; length < text.length; length++) typed(draft(length));
  expect(typed(draft(text.length))).toEqual(createReplyChecker()(draft(text.length)));
});
