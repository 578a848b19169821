import type { ToneContext, WeighedTone } from './context';

/** Words that spare the buyer a way: "you do not have to contact the carrier" sends nobody away, though it has the words of it. */
const SPARES = /\b(?:no need|needn['’]?t|need not|(?:do not|don['’]?t|won['’]?t|will not) (?:have|need)) to\b/i;

/** What is known of an order, told and no more: "You ordered it on September 14th." */
const FACT =
  /^\W*(?:as )?you(?: have| had|['’]ve|['’]d)? (?:ordered|bought|purchased|placed|chose|chosen|selected|picked|paid for|received)(?:(?:,(?= (?:on|in|the|\d|[JFMASONDTW][a-z]+ \d|[MTWFS]\w+day)))? [\w'’/-]+){1,8}[.)\s]*$/i;
/** Words by which a fact becomes a reproach. */
const REPROACH =
  /\b(?:wrong\w*|cheap\w*|too|late|not|no|never|without|yourself|own|only|instead|for|and|but|so|to|because|despite|anyway|after all|knowing\w*|exactly|what|still|clearly|fully|freely|risk|\w+n['’]t)\b/i;

/** Somebody will get in touch. */
const IN_TOUCH =
  /^\W*(?:then |and )?(?:we|i|our team|my colleague|a colleague|someone)(?: will| can| shall|['’]ll)(?: \w+){0,2}? (?:(?:call|ring|phone|contact|message|e-?mail|text|update|answer) you|(?:write|reply|speak|talk|get back|come back) to you)(?: (?:back|again|here|by|on|at|in|before|within|tomorrow|today|tonight|this|next|soon|shortly|and|with|about|once|as soon as|when)\b[^,;]*)?[.!)\s]*$/i;
/** Words by which it is one no more. */
const LOOMING =
  /\b(?:police|lawyer\w*|solicitor\w*|attorney\w*|court|legal\w*|bailiff\w*|debt|report\w*|authorit\w*|block\w*|employer|boss|family|until|unless|if|every|night|regret|sorry|consequence\w*|home|address|live)\b/i;

/** Nothing around a sentence is unkind, as log odds. */
const KIND = 0;
const kindAround = (at: number, { worst, second, unkind }: ToneContext): boolean =>
  (at === worst ? second : (unkind[worst] ?? second)) < KIND;

/** Whether a sentence has a tone by its words alone, and says nothing of the kind: what learned words taken together cannot tell. */
export function isHarmless(tone: WeighedTone, text: string, at: number, context: ToneContext): boolean {
  if (tone === 'deflect-manufacturer') return SPARES.test(text);
  if (tone === 'blame-buyer') return FACT.test(text) && !REPROACH.test(text) && kindAround(at, context);
  return tone === 'threat' && IN_TOUCH.test(text) && !LOOMING.test(text) && kindAround(at, context);
}
