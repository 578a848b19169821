import type { TextLanguage } from '../../text/text';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';

/**
 * What sentences about feedback, claims and remedies are made of. Each part is a pattern over text in small letters without accents
 * (`fold`), since there is no end of phrases, and few things that they are put together from.
 */
export type Parts = {
  /** Feedback, a review, a rating, stars. */
  feedback: string;
  /** Thanks for it. */
  thanked: string;
  /** What may stand for it once it is spoken of: a comment, those words. */
  comment: string;
  /** Feedback of the kind that is wished for. */
  praise: string;
  /** Feedback of the other kind. */
  bad: string;
  /** Asking, hoping, begging, demanding. */
  ask: string;
  /** Asking so much that it is no longer left to the buyer. */
  plead: string;
  /** Changing or removing something. */
  change: string;
  /** The same with the thing left to the sentence before ("take it down"). */
  changeIt: string;
  /** Leaving feedback. */
  leave: string;
  /** Leaving it, in one. */
  rateUs: string;
  /** Asking for it not to be left, or for mildness. */
  dissuade: string;
  /** What feedback does to the seller, or that it is unjust. */
  harm: string;
  /** That the buyer is free to do it or not; that it was wrong to ask. */
  neutral: string;
  /** Turns of phrase that press by themselves. */
  press: string;
  /** What is given on top: money, gifts, codes. */
  benefit: string;
  /** A benefit for feedback, where feedback is spoken of. */
  bribe: string;
  /** That it comes on top of what is due. */
  gift: string;
  /** What puts matters right. */
  remedy: string;
  /** That it is made already. */
  made: string;
  /** What one thing hangs on another by. */
  condition: string;
  /** The same, where no other sense is likely. */
  strict: string;
  /** The same, pointing to the sentence before or behind. */
  link: string;
  /** A claim, a case, a complaint. */
  claim: string;
  /** A claim of the seller's own, one that may stay, or another sort of case. */
  ownClaim: string;
  /** Ending it. */
  close: string;
  /** Promising to say or do nothing more, signing, stating. */
  silence: string;
  /** Only those who are pleased. */
  happy: string;
  /** Asked whether the buyer is. */
  happyQuestion: string;
  /** Those who are not. */
  unhappy: string;
  /** Asked whether the buyer is not. */
  unhappyQuestion: string;
  /** They are to turn to the seller instead. */
  toUs: string;
};

export const parts: Partial<Record<TextLanguage, Parts>> = { en, de, fr, es, it };
