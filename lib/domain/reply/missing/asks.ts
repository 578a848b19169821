import type { Span } from '../../text/text';

/** What kind of answer a question calls for. */
export const askKinds = [
  'when',
  'long',
  'much',
  'many',
  'where',
  'which',
  'why',
  'who',
  'how',
  'what',
  'next',
  'news',
  'please',
  'whether',
  'other',
] as const;
export type AskKind = (typeof askKinds)[number];

/** Something the buyer wants to be told or done, as a part of the message, and of what kind. */
export type Ask = Span & { kind: AskKind };

const AUX =
  "(?:is|are|was|were|do|does|did|can|could|will|would|should|shall|may|has|have|had|am|isn[’']?t|aren[’']?t|won[’']?t|can[’']?t|don[’']?t|doesn[’']?t|didn[’']?t|wouldn[’']?t|couldn[’']?t)";
const PERSON =
  '(?:i|we|you|u|ya|it|its|they|he|she|the|this|that|these|those|there|my|your|ur|our|any|anyone|anybody|someone|somebody)';
const ASKING =
  "(?:what(?:[’']?s|s)?|when(?:[’']?s)?|where(?:[’']?s|s)?|who(?:[’']?s)?|whose|why|which|how(?:[’']?s)?|whether)";
/** How a question begins that may lack its mark. */
const BEGINS = new RegExp(
  `^(?:(?:so|and|or|also|but|hi|hello|hey|please|pls|ok|okay|well|then|plus|btw|q|question|one question|2 questions|two questions)[,:;. ]+)*(?:${AUX}\\s+${PERSON}\\b|${ASKING}\\s+(?:${AUX}|${PERSON}|to|much|many|long|big|far|old|heavy|wide|high|tall|soon|often|about|come|now|taking|happens?|happened|size|colou?r|kind|type|date|day|time|else|ones?|else|is|about)\\b|any (?:news|update|chance|idea|word)\\b|what now|whats? up)`,
  'i',
);
const WANTS =
  /\b(?:let me know|tell me|please (?:advise|explain|clarify|confirm|state|inform)|pls (?:advise|explain|confirm)|(?:would|['’]d) like to (?:know|ask|hear)|want(?:ed)? to (?:know|ask)|need to know|wonder(?:ing|ed)? (?:if|whether|what|when|how|where|why)|grateful for|obliged to (?:learn|know)|demand to know|an update|advise|do (?:you|u) know|asking (?:if|whether|for|when)|asked|curious|waiting for (?:the|an|your) answer|explain|no but can|never told)\b/i;
const REQUEST =
  /\b(?:(?:please|pls|plz|kindly|just)\s+(?:send|refund|cancel|change|replace|exchange|resend|re-send|issue|email|give|ship|return|update|use|add|put|deliver|help|fix|correct|stop|check|reply|call|arrange|provide)|(?:i|we)(?:['’]d| would)? (?:want|need|expect|demand|require|request|like)\s+(?:a |an |my |the |to |you |it |full )|(?:send|give|refund|cancel|change) (?:me|my|it|the|us)\b|(?:refund|help|replacement|cancel|update)s?,? (?:please|pls|plz)|money back)/i;
const PART = /[,;:(]\s*|\s(?=(?:and|or|&|also|plus)\s)|\s(?=\d\)\s)/gi;
const JOINS = /^(?:and|or|&|also|plus|then|but|\d\))[\s,]+(?:(?:also|then|if so|please),?\s+)*/i;

function kindOf(text: string): AskKind {
  const has = (pattern: RegExp): boolean => pattern.test(text);
  if (
    has(
      /\bwhat (?:now|next|happens|can (?:i|you|we|be) do|do i do|should i do|shall i do|am i (?:supposed|meant)|to do|are you going|will you do|do you (?:suggest|propose|intend))|how (?:do|will|are) you (?:propose|going|intend|plan)|please advise|\badvise\b|propose to/i,
    )
  )
    return 'next';
  if (
    has(
      /\bany (?:news|update|word|idea)|an? update|what(?:['’]?s| is) (?:happening|going on|the (?:status|hold ?up|matter))|what (?:happened|has happened)|status/i,
    )
  )
    return 'news';
  if (has(/\bhow long\b/i)) return 'long';
  if (has(/\bhow (?:soon|quickly|fast)|\bwhen\b(?! i\b)|what (?:day|date|time)|by what|\beta\b/i)) return 'when';
  if (
    has(
      /\bhow (?:much|heavy|big|wide|high|tall|deep|far|old|thick|strong|loud|large|hot)|what (?:size|weight|height|length|width|diameter|price|voltage|wattage|dimensions|temperature|percentage)|what(?:['’]?s| is| are) the (?:\w+ )?(?:size|weight|height|length|width|diameter|price|cost|load|dimensions|measurements|capacity)/i,
    )
  )
    return 'much';
  if (has(/\bhow many\b/i)) return 'many';
  if (has(/\bwhere\b|\bwhich address|what(?:['’]?s| is) (?:the|your) (?:return |\w+ )?address/i)) return 'where';
  if (has(/\bwhy\b|\bhow come\b|what(?:['’]?s| is) the (?:reason|point)/i)) return 'why';
  if (has(/\bwho\b|\bwhose\b/i)) return 'who';
  if (
    has(
      /\b(?:can|could|will|would|won['’]?t|may|might|please|pls|kindly)\b[^?]{0,12}\b(?:you|u|i|we|send|refund|get|have|someone)\b|\b(?:i|we)(?:['’]d| would)? (?:want|need|expect|demand|like)|money back|is it possible|any chance|is there (?:a|any) way/i,
    ) &&
    !has(/^\W*(?:how|what|which)\b/i)
  )
    return 'please';
  if (has(/\bwhich\b|\b(?:is|are|does|do|will|should|was)\b[^?]*\bor\b/i)) return 'which';
  if (has(/\bhow\b/i)) return 'how';
  if (has(/\bwhat\b/i)) return 'what';
  if (has(new RegExp(`\\b(?:${AUX})\\s+${PERSON}\\b|\\bwhether\\b|\\bif\\b`, 'i'))) return 'whether';
  return 'other';
}

/** Pieces of a sentence that may each be a question of its own. */
function piecesOf(text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end);
  const pieces: Span[] = [];
  let from = 0;
  const cuts = [...sentence.matchAll(PART)].map(({ index, 0: { length } }) => index + length);
  for (const cut of cuts) {
    const rest = sentence.slice(cut, cut + REACH).replace(JOINS, '');
    if (cut > from && BEGINS.test(rest)) {
      pieces.push({ start: start + from, end: start + cut });
      from = cut;
    }
  }
  pieces.push({ start: start + from, end });
  return pieces;
}

const SENTENCE = /[^.!?\n]+(?:[.](?=\S)[^.!?\n]*)*[.!?]*/g;
const MOST = 12;
/** So far is looked to tell how a part begins, in letters. */
const REACH = 120;

/** What a message asks for, in order: questions with or without their mark, several in one sentence each for itself, and requests. */
export function asksOf(text: string): Ask[] {
  const asks: Ask[] = [];
  for (const { index, 0: sentence } of text.matchAll(SENTENCE)) {
    const marked = sentence.includes('?');
    const pieces = piecesOf(text, { start: index, end: index + sentence.length });
    for (const [at, piece] of pieces.entries()) {
      const words = text.slice(piece.start, piece.end);
      const bare = words.trim().replace(JOINS, '');
      const last = at === pieces.length - 1;
      if (!/\p{L}/u.test(bare) && !(marked && last)) continue;
      if ((marked && last) || BEGINS.test(bare) || WANTS.test(bare) || REQUEST.test(bare)) {
        const lead = words.length - words.trimStart().length;
        asks.push({ start: piece.start + lead, end: piece.start + words.trimEnd().length, kind: kindOf(bare) });
      }
    }
    if (asks.length >= MOST) break;
  }
  return asks;
}
