import { actNames } from '../acts/act';
import type { SentenceReading } from './draft-reading';
import type { MessageReading, ReadAsk } from './message-reading';
import { toldPlace } from './places';

/** Acts that help the buyer on. */
export const helps = ['refund', 'replace', 'return', 'chase', 'ask-step', 'instruct', 'offer', 'promise'] as const;
/** Acts of which it matters whether their own sentence takes up what the buyer wrote: "sorry for the inconvenience", "sorry about the lid". */
const placed = [
  ...helps,
  'apology',
  'acknowledges',
  'canned',
  'asks-again',
  'thanks',
  'refuses',
  'date',
  'no',
] as const;

/** How much of a question a sentence takes up: words, of these such as not everybody uses, words that mean about the same. */
export type Near = { same: number; own: number; like: number; echoes: boolean };

/** One sentence of a draft beside the message. */
export type Beside = {
  /** How many of its words take up the message: the same stems, numbers, or words that mean about the same. */
  touches: number;
  /** What is told of it. */
  places: readonly number[];
  /** How near it is to each question of the message, in order. */
  near: readonly Near[];
};

const AUXILIARY = new Set('is are was were do does did can could will would should has have had may'.split(' '));
const PERSON = new Set('it they we you i that this there both'.split(' '));
/** How far into a question the word is looked for that turns round in the answer: "is it" – "it is". */
const EARLY = 6;

function nearOf(ask: ReadAsk, { tokens, content, like: groups }: SentenceReading): Near {
  let [same, own, like] = [0, 0, 0];
  for (const stem of ask.content) {
    if (!content.has(stem)) continue;
    same++;
    if (ask.own.has(stem)) own++;
  }
  for (const group of groups) if (ask.like.has(group)) like++;
  const asked = ask.tokens.slice(0, EARLY).find(({ word }) => AUXILIARY.has(word))?.word;
  const echoes = tokens.some(({ word }, at) => word === asked && PERSON.has(tokens[at - 1]?.word ?? ''));
  return { same, own, like, echoes };
}

function read(sentence: SentenceReading, message: MessageReading): Beside {
  const { acts, own, content, like, question } = sentence;
  const places: number[] = [];
  const tell = (name: string): void => void places.push(toldPlace(name));
  let touches = 0;
  for (const stem of content) if (message.own.has(stem) || message.numbers.has(stem)) touches++;
  for (const group of like) if (message.like.has(group)) touches++;
  const where = touches > 0 ? 't' : own.size > 0 ? 'o' : 'g';
  for (const act of placed) if (acts.has(act)) tell(`at ${act} ${where}`);
  const done = actNames.filter((act) => acts.has(act));
  for (const [at, act] of done.entries()) for (const other of done.slice(at + 1)) tell(`both ${act} ${other}`);
  if (question) for (const act of done) tell(`asks ${act}`);
  if (touches > 0 && !acts.has('apology') && !helps.some((act) => acts.has(act))) tell('takes up');
  return { touches, places, near: message.asks.map((ask) => nearOf(ask, sentence)) };
}

const known = new WeakMap<SentenceReading, { message: MessageReading; beside: Beside }>();

/** A sentence beside a message, worked out again only where one of them is another. */
export function besideOf(sentence: SentenceReading, message: MessageReading): Beside {
  const before = known.get(sentence);
  if (before?.message === message) return before.beside;
  const beside = read(sentence, message);
  known.set(sentence, { message, beside });
  return beside;
}
