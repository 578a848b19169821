import { sentencesOf } from '../../reply/sentences';
import type { Span } from '../../text/text';
import { findPhrases } from './phrases';
import type { Findable } from './words-of';

/** What may stand before a question in the same clause: a greeting, a joining word, a name. */
const OPENING =
  /^[^a-z0-9]*(?:(?:hi|hello|hey|hiya|dear|good (?:morning|day|afternoon|evening)|sir|madam|team|seller|all|there|please|pls|ok|okay|so|and|but|also|then|oh|ah|just|quick q|quick question|question|sorry|excuse me|thanks|thank you|ps|p s|hallo|guten (?:tag|morgen|abend)|bonjour|bonsoir|salut|hola|buenos dias|buenas(?: tardes| noches)?|ciao|salve|buongiorno|buonasera|und|et|y|e|ed|aber|mais|pero|ma)[^a-z0-9]+)*$/;
/** Ends a clause within a sentence. */
const CLAUSE = /[,;:()–—"]|\s-\s|\s(?:and|but|so|also|because|und|aber|et|mais|y|pero|e|ma)\s/g;
const MARK = /\?/;
const NO_MARK = /[.!?\s…"')]+$/;
/** A mark alone asks nothing; a word before it does ("return?"). */
const WORTH_ASKING = /[a-z]{4}|[a-z0-9][^a-z0-9]+[a-z0-9]/;
const WORD = /[a-z0-9]+(?:'[a-z]+)?/g;

const REACH = 120;
/** "So does the constable": what looks like a question and is none. */
const COMPARES = /(?:^|[^a-z])(?:so|nor|neither|than|as|if|that)\s+$/;

/** Whether nothing but an opening stands before a place, in its sentence or, where that has a mark, in its clause. */
function begins(sentence: string, marked: boolean): boolean {
  // An opening is short: of a long sentence without marks only what stands right before is looked at.
  const before = sentence.length > REACH ? `x${sentence.slice(-REACH)}` : sentence;
  if (OPENING.test(before)) return marked || !COMPARES.test(before);
  if (!marked) return false;
  let from = 0;
  for (const mark of before.matchAll(CLAUSE)) from = mark.index + mark[0].length;
  return OPENING.test(before.slice(from));
}

/**
 * Each thing that a message asks and that wants an answer: from where the question begins to the end of its sentence. Without a mark only
 * what begins as a question does counts; with a mark everything but what asks by its form only ("really??", "deal?").
 */
export function findQuestions(text: string, folded: string, { questions, rhetorical }: Findable): Span[] {
  const openers = findPhrases(folded, questions);
  const found: Span[] = [];
  let next = 0;
  for (const sentence of sentencesOf(text)) {
    const own = folded.slice(sentence.start, sentence.end);
    const marked = MARK.test(own.slice(-4));
    let first: number | undefined;
    for (; next < openers.length && (openers[next]?.start ?? 0) < sentence.end; next++) {
      const opener = openers[next];
      if (!opener || opener.start < sentence.start || first !== undefined) continue;
      const before = folded.slice(sentence.start, opener.start);
      if (opener.mark === 'anywhere' ? !COMPARES.test(before.slice(-REACH)) : begins(before, marked))
        first = opener.start;
    }
    if (isRhetorical(own, rhetorical)) continue;
    if (!marked && first !== undefined)
      found.push({ start: first, end: sentence.start + own.replace(NO_MARK, '').length });
    else if (marked && (first !== undefined || WORTH_ASKING.test(own)))
      found.push({ start: first ?? sentence.start, end: sentence.end });
  }
  return found.filter(({ start, end }) => end > start);
}

/** Whether a sentence is nothing but a turn of speech, or begins as an insult does. */
function isRhetorical(sentence: string, rhetorical: Findable['rhetorical']): boolean {
  const words = sentence.match(WORD)?.length ?? 0;
  return findPhrases(sentence, rhetorical).some(({ start, end }) => {
    const said = sentence.slice(start, end).match(WORD)?.length ?? 0;
    return said >= words - 1 || (said >= 3 && start < REACH && OPENING.test(sentence.slice(0, start)));
  });
}
