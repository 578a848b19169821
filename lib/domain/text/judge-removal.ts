import { hasCues } from './cues/find-cues';
import { deliveryOnly } from './delivery-only';
import { productReview } from './product-review';
import type { Comment, MissingFact, Removal } from './removal';
import { saysNothing } from './says-nothing';
import { subjectOf } from './subject';
import type { PersonalDataFound, Span, TextLanguage, TopicFound } from './text';

/** What else was found in a comment. */
export type Found = {
  obscene: readonly Span[];
  personalData: readonly PersonalDataFound[];
  topics: readonly TopicFound[];
  language: TextLanguage;
};

/**
 * What may be asked of Amazon for a comment, after its published rules: obscene words and personal data go before everything; a
 * product review and a comment on delivery qualify only where all of it is one; short and neutral remarks and stars alone never do.
 */
export function judgeRemoval(comment: Comment, found: Found): Removal {
  const { topics, language } = found;
  const none: Removal = {
    verdict: 'buyer-only',
    category: null,
    confidence: null,
    decisive: [],
    missing: [],
    topics,
    language,
  };
  if (found.obscene.length > 0)
    return {
      ...none,
      verdict: 'amazon-removes',
      category: 'obscene',
      confidence: 'likely',
      decisive: inOrder(found.obscene),
    };
  const personal = found.personalData.filter((one) => !isAmazons(comment.text, one));
  if (personal.length > 0) {
    // A name may be anyone's; an address to write or to call is somebody's, unless it names a thing.
    const sure = personal.some((one) => one.type !== 'name' && !namesThing(comment.text, one));
    const decisive = inOrder(personal);
    return {
      ...none,
      verdict: 'amazon-removes',
      category: 'personal-data',
      confidence: sure ? 'likely' : 'may-be',
      decisive,
    };
  }
  if (saysNothing(comment.text)) return none;
  if (!hasCues(language)) return { ...none, verdict: 'unsure', missing: ['language'] };

  const subject = subjectOf(comment.text, language);
  const delivery = deliveryOnly(comment.text, subject);
  if (delivery.confidence)
    return judgeDelivery(comment, { ...none, confidence: delivery.confidence, decisive: inOrder(delivery.words) });
  const review = productReview(comment.text, subject);
  if (!review.confidence) return { ...none, spoils: review.spoils ?? delivery.spoils };
  const decisive = inOrder(review.words);
  return { ...none, verdict: 'amazon-removes', category: 'product-review', confidence: review.confidence, decisive };
}

/** Amazon's own address is nobody's. */
const isAmazons = (text: string, { start, end }: Span): boolean => /@amazon\.[a-z.]+$/i.test(text.slice(start, end));

const THING_AFTER =
  /^[^\p{L}\p{N}]*(?:dvds?|cds?|blu-?rays?|books?|buch|livre|libro|maga[sz]ine?s?|zeitschrift|revista|rivista|signs?|schild|posters?|films?|movies?|albums?|vinyl|lp|puzzle|game|jeu|spiel|shirt)(?![\p{L}\p{N}])/iu;
const NUMBER_BEFORE =
  /(?:part|serial|model|item|article|art|teile|serien|modell|artikel|s[ée]rie|mod[eè]le|r[ée]f[ée]rence|modelo|serie|modello|codice)[\s.-]*(?:number|no|nr|num\p{L}*|n[º°])?[\s.:#]*$/iu;

/** Whether what looks like an address or a phone number is the title of a thing, or its number. */
const namesThing = (text: string, { start, end }: Span): boolean =>
  THING_AFTER.test(text.slice(end, end + 30)) || NUMBER_BEFORE.test(text.slice(Math.max(0, start - 30), start));

/** Only what Amazon carried itself, or what was shipped on time with its labels and yet came late or never, is struck. */
function judgeDelivery({ fulfilment, buyShippingOnTime: onTime }: Comment, about: Removal): Removal {
  const late = about.topics.some(({ topic }) => topic === 'late_delivery' || topic === 'not_received');
  // A courier's manners or a depot far away are about delivery too, but whether Amazon sees it so is less sure than for delay.
  if (fulfilment === 'FBA' || (onTime === true && late))
    return {
      ...about,
      verdict: 'amazon-strikes',
      category: 'fulfilment',
      confidence: late ? about.confidence : 'may-be',
    };
  const missing: MissingFact[] = [];
  if (fulfilment === 'unknown') missing.push('fulfilment');
  if (onTime === null && late) missing.push('buy-shipping');
  if (missing.length > 0) return { ...about, verdict: 'unsure', confidence: null, missing };
  return { ...about, confidence: null, decisive: [] };
}

/** Spans in the order of the text; those that touch or overlap become one. */
function inOrder(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
