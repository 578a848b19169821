import { expect, it } from 'vitest';
import { answerLine } from '../../evaluate/answer-line';
import draft from '../../evaluate/tasks/draft';
import triage from '../../evaluate/tasks/triage';

const reply = 'I am sorry. A new one ships today.';
const line = (given: unknown): string => JSON.stringify(given);
const clean = { flags: [] };

it.each([
  [{ reply }, clean],
  [{ reply, mode: 'message', lang: 'en' }, clean],
  [{ reply, mode: 'public', lang: 'en-GB' }, clean],
  [{ reply, mode: null, lang: null, buyerMessage: null }, clean],
  [{ reply, lang: 'sv' }, clean],
])('draft takes %j', (given, written) => expect(answerLine(draft, line(given), 1)).toEqual({ written }));

it.each([
  [{ reply, mode: 'banana' }, /"mode" is "banana".*message, public/],
  [{ reply, mode: 'Public' }, /"mode" is "Public"/],
  [{ reply, mode: 'proactive' }, /"mode" is "proactive"/],
  [{ reply, mode: 3 }, /"mode" is not a text/],
  [{ reply, lang: 'klingon' }, /"lang" is "klingon"/],
  [{ reply, buyerMessage: 7 }, /"buyerMessage" is not a text/],
  [{ text: reply }, /"reply" is not a text/],
  [[reply], /not an object/],
])('draft refuses %j, and says which line it was', (given, why) => {
  const { written, wrong } = answerLine(draft, line(given), 4);
  expect(written).toEqual({ line: 4, refused: expect.stringMatching(why) });
  expect(wrong).toMatch(why);
});

it('a mark of the order of bytes is no part of the first line', () => {
  expect(answerLine(draft, `\uFEFF${line({ reply })}`, 1)).toEqual({ written: clean });
});
it('an empty line is answered too, and is no mistake', () => {
  expect(answerLine(draft, '  ', 3)).toEqual({ written: { line: 3, refused: 'an empty line' } });
});
it('what is no JSON is refused', () => {
  expect(answerLine(draft, '{', 2)).toMatchObject({ written: { line: 2 }, wrong: expect.stringMatching(/JSON/) });
});
it.each([
  ['My lamp caught fire.', { covered: true, danger: true }],
  ['火事になった', { covered: false, danger: false, needsAnswer: true }],
])('triage says whether it reads the language: %s', (text, written) => {
  expect(answerLine(triage, line({ text }), 1).written).toMatchObject(written);
});
it('triage refuses a language that is none', () => {
  expect(answerLine(triage, line({ text: 'Hi', lang: 'klingon' }), 1).written).toMatchObject({ line: 1 });
});
