import { actNames } from '../acts/act';
import { besideOf, helps } from './beside';
import type { SentenceReading } from './draft-reading';
import type { MessageReading } from './message-reading';
import { stepOf, toldPlace } from './places';

const QUARTERS = [0, 0.25, 0.5, 0.75];

/** Numbers of the words that a draft and a message share. */
function shared(message: MessageReading, sentences: readonly SentenceReading[]) {
  const content = new Set<string>();
  const own = new Set<string>();
  const like = new Set<string>();
  for (const sentence of sentences) {
    for (const stem of sentence.content) content.add(stem);
    for (const stem of sentence.own) own.add(stem);
    for (const group of sentence.like) like.add(group);
  }
  const count = (of: ReadonlySet<string>, within: ReadonlySet<string>): number => {
    let found = 0;
    for (const each of of) if (within.has(each)) found++;
    return found;
  };
  return {
    all: count(message.content, content),
    own: count(message.own, content),
    like: count(message.like, like),
    numbers: count(message.numbers, content),
    said: content.size,
    saidOwn: own.size,
  };
}

/**
 * What is told of a draft beside the message that it answers, apart from its words: what it does, how much of the message it takes
 * up and where, how much of it any seller could have written.
 * @returns places of it, each once
 */
export function toldOf(
  message: MessageReading,
  sentences: readonly SentenceReading[],
  mode: 'message' | 'public',
): Set<number> {
  const places = new Set<number>();
  const tell = (name: string): void => void places.add(toldPlace(name));
  const counts = new Map<string, number>();
  let [words, most, touched, generic, hollow] = [0, 0, 0, 0, 0];
  for (const sentence of sentences) {
    const { acts, own, tokens } = sentence;
    const beside = besideOf(sentence, message);
    for (const place of beside.places) places.add(place);
    for (const act of acts) counts.set(act, (counts.get(act) ?? 0) + 1);
    words += tokens.length;
    most = Math.max(most, beside.touches);
    if (beside.touches > 0) touched++;
    if (own.size === 0) generic++;
    if (acts.has('canned') && own.size < 2) hollow++;
  }
  for (const act of actNames) {
    const count = counts.get(act) ?? 0;
    if (count > 0) tell(`has ${act}`);
    if (count > 1) tell(`has ${act} twice`);
  }
  const same = shared(message, sentences);
  const fresh = same.saidOwn - same.own;
  const share = (part: number, of: number): number => stepOf(of > 0 ? part / of : 0, QUARTERS);
  const helped = helps.some((act) => counts.has(act)) ? 'h' : '-';
  const sorry = counts.has('apology') ? 's' : '-';
  tell('all');
  tell(`words ${stepOf(words, [6, 12, 20, 30, 45, 70])}`);
  tell(`sentences ${stepOf(sentences.length, [1, 2, 3, 5])}`);
  tell(`message ${stepOf(message.tokens.length, [6, 12, 20, 35, 60])}`);
  tell(`asks ${Math.min(3, message.asks.length)}`);
  tell(`same ${Math.min(4, same.all)}`);
  tell(`same own ${Math.min(4, same.own)}`);
  tell(`same like ${Math.min(3, same.like)}`);
  tell(`same share ${share(same.own, message.own.size)}`);
  tell(`own ${stepOf(same.saidOwn, [0, 1, 2, 4, 7, 12])}`);
  tell(`own share ${share(same.saidOwn, same.said)}`);
  tell(`fresh ${stepOf(fresh, [0, 1, 2, 4, 7])}`);
  tell(`fresh ${stepOf(fresh, [0, 2, 5])} ${most > 0}`);
  tell(`most ${Math.min(3, most)}`);
  tell(`generic ${share(generic, sentences.length)}`);
  tell(`hollow ${share(hollow, sentences.length)}`);
  tell(`touched ${share(touched, sentences.length)}`);
  tell(`sum ${helped}${sorry}${most > 0 ? 't' : same.saidOwn > 0 ? 'o' : '-'}`);
  tell(`canned ${counts.has('canned')}${sorry}${helped}${Math.min(2, most)}`);
  if (same.numbers > 0) tell('same number');
  if (same.own + same.like + same.numbers === 0) tell('untouched');
  if (generic === sentences.length) tell('all generic');
  if (helped === '-' && counts.has('refuses')) tell('only refuses');
  if (mode === 'public') tell('public');
  return places;
}
