import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { useAnswer } from '../../../entrypoints/dashboard/use-answer';

/** A page that shows what is answered to a question, and the answers as the test gives them. */
function asking() {
  const given = new Map<string, PromiseWithResolvers<string>>();
  const place = document.createElement('div');
  function Page({ question }: { question: string | undefined }) {
    const ask = (of: string) => () => {
      const answer = Promise.withResolvers<string>();
      given.set(of, answer);
      return answer.promise;
    };
    const { answer, broken } = useAnswer(question === undefined ? undefined : ask(question), [question]);
    return <p>{broken ? 'broken' : (answer ?? 'nothing')}</p>;
  }
  return {
    ask: (question?: string) => act(() => render(<Page question={question} />, place)),
    answer: (question: string, text: string) => act(async () => given.get(question)?.resolve(text)),
    fail: (question: string) => act(async () => given.get(question)?.reject(new Error('no answer'))),
    shown: () => place.textContent,
    asked: () => [...given.keys()],
  };
}

describe('an answer', () => {
  it('stays until the next one is there, and one that comes late is dropped', async () => {
    const page = asking();
    await page.ask('one');
    await page.answer('one', 'first');
    await page.ask('two');
    await page.ask('three');
    expect(page.shown()).toBe('first');
    await page.answer('three', 'third');
    await page.answer('two', 'second');
    expect(page.shown()).toBe('third');
  });
  it('that never came is said, until one comes', async () => {
    const page = asking();
    await page.ask('one');
    await page.fail('one');
    expect(page.shown()).toBe('broken');
    await page.ask('two');
    await page.answer('two', 'second');
    expect(page.shown()).toBe('second');
  });
  it('is not asked for where nothing is wanted', async () => {
    const page = asking();
    await page.ask();
    expect(page.asked()).toEqual([]);
    await page.ask('one');
    expect(page.asked()).toEqual(['one']);
  });
});
