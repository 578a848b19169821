import { describe, expect, it } from 'vitest';
import { openersFor } from '../../../lib/domain/message/openers';
import { messageTopics, type Triage } from '../../../lib/domain/message/triage';
import { createReplyChecker } from '../../../lib/domain/reply/checker';

const needs = (change: Partial<Triage> = {}): Triage => ({
  language: 'en',
  covered: true,
  needsAnswer: true,
  danger: [],
  anger: 0,
  topics: ['damaged'],
  problem: true,
  questions: [],
  ...change,
});
const languages = ['en', 'de', 'fr', 'es', 'it'] as const;
const all = languages.flatMap((language) =>
  messageTopics.flatMap((topic) =>
    [0, 3].flatMap((anger) =>
      [true, false].flatMap((problem) =>
        (openersFor(needs({ language, topics: [topic], anger, problem })) ?? []).map((words) => ({ language, words })),
      ),
    ),
  ),
);

describe('openers', () => {
  it('stand ready in five languages, each of them whole sentences and short', () => {
    expect(new Set(all.map(({ language }) => language))).toEqual(new Set(languages));
    for (const { words } of all) {
      expect(words.length, words).toBeLessThanOrEqual(170);
      expect(words).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
  it('promise nothing: no money, no day, no replacement', () => {
    for (const { words } of all)
      expect(words).not.toMatch(
        /\d|will (?:refund|send|replace)|werden wir|wir (?:senden|erstatten)|enverrons|rembourserons|enviaremos|reembolsaremos|invieremo|rimborseremo/i,
      );
  });
  it('take up what the message is about, angry words first met by understanding', () => {
    expect(openersFor(needs())?.[0]).toMatch(/arrived damaged/);
    expect(openersFor(needs({ anger: 3 }))?.[0]).toMatch(/I understand your anger/);
    expect(openersFor(needs({ language: 'de', topics: ['late_delivery'] }))?.[0]).toMatch(/länger unterwegs/);
  });
  it('are few, and always one that fits anything', () => {
    const topics = ['damaged', 'item_missing', 'packaging', 'price'] as const;
    expect(openersFor(needs({ topics: [...topics] }))).toHaveLength(3);
    expect(openersFor(needs({ topics: [], problem: false }))).toEqual(['Thank you for your message.']);
  });
  it('thank for no kind words where something went wrong', () => {
    const [first] = openersFor(needs({ topics: ['praise', 'damaged'] })) ?? [];
    expect(first).toMatch(/damaged/);
  });
  it('are none after a danger word, and not there in a language that is not covered', () => {
    expect(openersFor(needs({ danger: [{ kind: 'injury', start: 0, end: 4 }] }))).toEqual([]);
    expect(openersFor(needs({ danger: [{ kind: 'injury', start: 0, end: 4, maybe: true }] }))).not.toEqual([]);
    expect(openersFor(needs({ language: 'ja' }))).toBeUndefined();
    expect(openersFor(needs({ language: 'other' }))).toBeUndefined();
  });
  it('have nothing against them themselves', () => {
    const check = createReplyChecker();
    for (const { language, words } of all)
      expect(
        check({ text: words, mode: 'answer', language, today: '2026-11-22' }).map(({ rule }) => rule),
        words,
      ).toEqual([]);
  });
});
