import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHearing } from '../../../lib/content/message/hearing';
import { replyFlags } from '../../../lib/domain/reply/flags';
import type { Draft } from '../../../lib/domain/reply/reply';
import { sentencesOf } from '../../../lib/domain/reply/sentences';

type Asked = { makegood: string; data: { text: string; message?: string; isPublic: boolean } };

const odds = (value: number) => Object.fromEntries(replyFlags.map((flag) => [flag, value]));
/** A background that hears as many odds in a sentence as it has letters. */
const heardOf = ({ data: { text } }: Asked) => ({
  data: {
    all: odds(text.length),
    sentences: sentencesOf(text).map(({ start, end }) => ({ text: text.slice(start, end), odds: odds(end - start) })),
  },
});
const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
  text,
  mode: 'answer',
  language: 'en',
  today: '2026-11-22',
  ...more,
});
const beside = (text: string): Partial<Draft> => ({ answers: { text } as Draft['answers'] });

let asked: Asked[];
let answer: (asked: Asked) => unknown;
const news = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  news.mockClear();
  asked = [];
  answer = heardOf;
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: Asked) => {
      asked.push(message);
      return answer(message);
    },
  });
});
afterEach(() => vi.useRealTimers());

const pause = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1_000);

describe('a draft is heard', () => {
  it('once the person pauses, and not at each key', async () => {
    const hearing = createHearing(news);
    for (const text of ['N', 'No', 'No.']) hearing.hear(draft(text));
    expect(asked).toEqual([]);
    await pause();
    expect(asked).toEqual([{ makegood: 'hearDraft', data: { text: 'No.', isPublic: false } }]);
    expect(news).toHaveBeenCalledExactlyOnceWith(draft('No.'));
  });
  it('as it stands: an answer about another text that comes late is nothing', async () => {
    const hearing = createHearing(news);
    hearing.hear(draft('No.'));
    await pause();
    let late: (heard: unknown) => void = () => {};
    answer = () =>
      new Promise((resolve) => {
        late = resolve;
      });
    hearing.hear(draft('No. Never.'));
    await pause();
    hearing.hear(draft('No.'));
    late(heardOf(asked.at(-1) as Asked));
    await pause();
    expect(news).toHaveBeenCalledTimes(1);
    expect(hearing.of(draft('No.'))?.all).toBeDefined();
  });
  it('beside the message that it answers, in public or not', async () => {
    createHearing(news).hear(draft('No.', { mode: 'public', ...beside('It broke.') }));
    await pause();
    expect(asked[0]?.data).toEqual({ text: 'No.', isPublic: true, message: 'It broke.' });
  });
  it('only once, as long as it stays the same', async () => {
    const hearing = createHearing(news);
    hearing.hear(draft('No.'));
    await pause();
    hearing.hear(draft('No.'));
    await pause();
    expect(asked).toHaveLength(1);
  });
  it.each([
    ['in another language', draft('Nein.', { language: 'de' })],
    ['so long that it would take seconds', draft('No. '.repeat(6_000))],
  ])('not %s', async (_why, given) => {
    const hearing = createHearing(news);
    hearing.hear(given);
    await pause();
    expect([asked, hearing.of(given)?.all]).toEqual([[], undefined]);
  });
  it('not after the box is gone', async () => {
    const hearing = createHearing(news);
    hearing.hear(draft('No.'));
    hearing.stop();
    await pause();
    expect(asked).toEqual([]);
  });
});

describe('what was heard', () => {
  it('of a sentence holds for as long as its words stand; of all of a draft for that draft alone', async () => {
    const hearing = createHearing(news);
    hearing.hear(draft('No. Sorry.'));
    await pause();
    expect(hearing.of(draft('No. Sorry.'))?.all).toEqual(odds(10));
    const other = hearing.of(draft('No. Why'));
    expect(other?.all).toBeUndefined();
    expect([other?.sentences.get('No.'), other?.sentences.get('Why')]).toEqual([odds(3), undefined]);
  });
  it('beside one message says nothing beside another', async () => {
    const hearing = createHearing(news);
    hearing.hear(draft('No.', beside('It broke.')));
    await pause();
    expect(hearing.of(draft('No.', beside('It broke.')))?.all).toEqual(odds(3));
    expect(hearing.of(draft('No.', beside('Is it blue?')))?.sentences.size).toBe(0);
  });
  it('of an earlier draft is not taken for what is heard of a later one', async () => {
    const hearing = createHearing(news);
    let late: (value: unknown) => void = () => {};
    answer = () => new Promise((resolve) => (late = resolve));
    hearing.hear(draft('No.'));
    await pause();
    answer = heardOf;
    hearing.hear(draft('Yes.'));
    await pause();
    late(heardOf({ makegood: 'hearDraft', data: { text: 'No.', isPublic: false } }));
    await pause();
    expect(news.mock.calls).toEqual([[draft('Yes.')]]);
  });
  it('is nothing where nobody answers, and the next pause asks anew', async () => {
    const hearing = createHearing(news);
    answer = () => ({ error: 'gone' });
    hearing.hear(draft('No.'));
    await pause();
    expect(hearing.of(draft('No.'))?.all).toBeUndefined();
    answer = heardOf;
    hearing.hear(draft('No.'));
    await pause();
    expect(hearing.of(draft('No.'))?.all).toEqual(odds(3));
  });
});
