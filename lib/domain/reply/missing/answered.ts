import type { AskKind } from './asks';
import type { SentenceReading } from './draft-reading';
import type { MessageReading, ReadAsk } from './message-reading';
import { stepOf, toldPlace } from './places';

/** What a sentence must do to answer each kind of question; the others want a yes, a no or a number. */
const answers: Partial<Record<AskKind, readonly string[]>> = {
  when: ['date'],
  long: ['date', 'number'],
  much: ['number'],
  many: ['number'],
  where: ['place', 'chase', 'date'],
  why: ['reason'],
  how: ['instruct', 'return'],
  which: ['yes'],
  who: ['yes'],
  what: ['number'],
  next: ['refund', 'replace', 'return', 'chase', 'ask-step', 'instruct', 'offer', 'promise'],
  news: ['date', 'chase', 'refund', 'replace'],
  please: ['refund', 'replace', 'return', 'yes', 'no', 'chase', 'promise', 'refuses'],
  whether: ['yes', 'no'],
};
const OTHERWISE: readonly string[] = ['yes', 'no', 'number'];

const AUXILIARY = new Set('is are was were do does did can could will would should has have had may'.split(' '));
const PERSON = new Set('it they we you i that this there both'.split(' '));
/** How far into a question the word is looked for that turns round in the answer: "is it" – "it is". */
const EARLY = 6;

function echoes({ tokens }: ReadAsk, sentences: readonly SentenceReading[]): boolean {
  const asked = tokens.slice(0, EARLY).find(({ word }) => AUXILIARY.has(word))?.word;
  if (asked === undefined) return false;
  return sentences.some((sentence) =>
    sentence.tokens.some(({ word }, at) => word === asked && PERSON.has(sentence.tokens[at - 1]?.word ?? '')),
  );
}

/** The sentence that takes up most of a question. */
function nearest(ask: ReadAsk, sentences: readonly SentenceReading[]) {
  const fits = answers[ask.kind] ?? OTHERWISE;
  const fit = sentences.map(({ acts }) => fits.some((act) => acts.has(act)));
  let [same, own, like, here, near] = [0, 0, 0, false, false];
  sentences.forEach((sentence, at) => {
    let [found, foundOwn, foundLike] = [0, 0, 0];
    for (const stem of ask.content) {
      if (!sentence.content.has(stem)) continue;
      found++;
      if (ask.own.has(stem)) foundOwn++;
    }
    for (const group of sentence.like) if (ask.like.has(group)) foundLike++;
    [same, own, like] = [Math.max(same, found), Math.max(own, foundOwn), Math.max(like, foundLike)];
    if (found + foundLike === 0) return;
    if (fit[at]) here = true;
    if (fit[at - 1] || fit[at + 1]) near = true;
  });
  return { same, own, like, here, near, anywhere: fit.includes(true) };
}

/** What is told of whether a draft answers one question of the message: by its kind, its words, and what the sentences do. */
export function answeredOf(message: MessageReading, ask: ReadAsk, sentences: readonly SentenceReading[]): Set<number> {
  const places = new Set<number>();
  const tell = (name: string): void => void places.add(toldPlace(name));
  const { kind } = ask;
  const acts = new Set<string>();
  let words = 0;
  for (const sentence of sentences) {
    words += sentence.tokens.length;
    for (const act of sentence.acts) acts.add(act);
  }
  const found = nearest(ask, sentences);
  tell(`kind ${kind}`);
  tell(`marked ${ask.marked}`);
  for (const act of acts) tell(`kind ${kind} ${act}`);
  tell(`ask same ${Math.min(3, found.same)}`);
  tell(`ask own ${Math.min(3, found.own)}`);
  tell(`ask like ${Math.min(2, found.like)}`);
  tell(`ask share ${stepOf(ask.content.size > 0 ? found.same / ask.content.size : 0.3, [0, 0.25, 0.5, 0.75])}`);
  tell(`ask own ${kind} ${Math.min(2, found.own)}`);
  if (found.here) tell('fits here');
  if (found.here) tell(`fits here ${kind}`);
  if (found.near) tell('fits near');
  tell(`fits ${found.anywhere}`);
  tell(`fits ${found.anywhere} ${kind}`);
  tell(`asked ${Math.min(4, message.asks.length)}`);
  tell(`place ${Math.min(2, message.asks.indexOf(ask))}`);
  tell(`words each ${stepOf(words / message.asks.length, [5, 10, 16, 25, 40])}`);
  if (sentences[0]?.acts.has('yes')) tell(`yes first ${kind === 'whether' || kind === 'please'}`);
  if (echoes(ask, sentences)) tell('echo');
  return places;
}
