import type { MarketplaceCode } from '../marketplace';
import type { TextLanguage } from '../text/text';
import type { FormChoice } from './form-choice';
import { feedbackTextsDe } from './texts/de';
import { feedbackTextsEn } from './texts/en';
import { feedbackTextsEs } from './texts/es';
import { feedbackTextsFr } from './texts/fr';
import { feedbackTextsIt } from './texts/it';
import { feedbackTextsJa } from './texts/ja';
import { feedbackTextsZh } from './texts/zh';

/** Texts about a feedback in one language; `{order}` stands for the order's ID, `{words}` for the words that decide. */
export type FeedbackTexts = {
  lang: string;
  /** To the buyer, once, after the problem is solved: that feedback can be changed, without condition or benefit. */
  ask: string;
  /** For a buyer who wants to remove it. */
  remove: string;
  /** For Amazon's form, by the code of its reason. */
  amazon: Record<FormChoice['reason'], string>;
};

const packs: readonly FeedbackTexts[] = [
  feedbackTextsEn,
  feedbackTextsDe,
  feedbackTextsFr,
  feedbackTextsEs,
  feedbackTextsIt,
  feedbackTextsJa,
  feedbackTextsZh,
];

/** Languages of stores; the others are spoken to in English. */
const storeLanguages: Partial<Record<MarketplaceCode, string>> = {
  DE: 'de',
  FR: 'fr',
  IT: 'it',
  ES: 'es',
  MX: 'es',
  JP: 'ja',
};

const packFor = (tag: string): FeedbackTexts =>
  packs.find(({ lang }) => lang === tag.trim().toLowerCase().split(/[-_]/)[0]) ?? feedbackTextsEn;

/** Texts to a buyer: in the language they wrote in, else in that of the store, else in English. */
export function textsForBuyer(comment: TextLanguage | undefined, store: MarketplaceCode | undefined): FeedbackTexts {
  const own = comment && comment !== 'other' ? comment : undefined;
  return packFor(own ?? (store && storeLanguages[store]) ?? 'en');
}

/** Texts to Amazon: in the language that the person works in (a language tag). */
export function textsForAmazon(tag: string): FeedbackTexts {
  return packFor(tag);
}

/** A text with its places filled. What is filled in is never looked at for places again. */
export function filledText(text: string, fill: { order: string; words?: string }): string {
  return text.replace(/\{(order|words)\}/g, (_, place: 'order' | 'words') => fill[place] ?? '…');
}
