import type { AskKind } from './asks';
import { besideOf } from './beside';
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

/** The sentence that takes up most of a question. */
function nearest(message: MessageReading, ask: ReadAsk, sentences: readonly SentenceReading[]) {
  const fits = answers[ask.kind] ?? OTHERWISE;
  const fit = sentences.map(({ acts }) => fits.some((act) => acts.has(act)));
  const place = message.asks.indexOf(ask);
  const found = {
    same: 0,
    own: 0,
    like: 0,
    here: false,
    near: false,
    anywhere: fit.includes(true),
    echoes: false,
    nearest: 0,
    fitting: 0,
    others: 0,
  };
  sentences.forEach((sentence, at) => {
    const all = besideOf(sentence, message).near;
    const near = all[place];
    if (!near) return;
    const strength = near.own * 2 + near.same + near.like;
    const strongest = Math.max(...all.map((each) => each.own * 2 + each.same + each.like));
    if (strongest > 0 && strength === strongest) {
      found.nearest++;
      if (fit[at]) found.fitting++;
    } else if (strongest > 0) found.others++;
    found.same = Math.max(found.same, near.same);
    found.own = Math.max(found.own, near.own);
    found.like = Math.max(found.like, near.like);
    found.echoes ||= near.echoes;
    if (near.same + near.like === 0) return;
    found.here ||= fit[at] === true;
    found.near ||= fit[at - 1] === true || fit[at + 1] === true;
  });
  return found;
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
  const found = nearest(message, ask, sentences);
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
  if (message.asks.length > 1) {
    tell(`nearest ${Math.min(2, found.nearest)}`);
    tell(`nearest ${kind} ${Math.min(1, found.nearest)}`);
    tell(`nearest fits ${Math.min(1, found.fitting)} ${Math.min(1, found.nearest)}`);
    tell(`nearer to others ${Math.min(2, found.others)} ${Math.min(1, found.nearest)}`);
    tell(`sentences for each ${stepOf(sentences.length / message.asks.length, [0.5, 0.99, 1.5, 2])}`);
  }
  if (found.echoes) tell('echo');
  tell(`echo ${found.echoes} ${kind}`);
  return places;
}
