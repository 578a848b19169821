import { languageOf } from '../../text/language';
import type { TextLanguage } from '../../text/text';
import { findDanger } from './find-danger';
import { findPhrases } from './phrases';
import { wordsOf } from './words-of';

/** How many English turns of speech make a message English that no language claims. */
const ENOUGH = 2;
/** Longer messages hold words enough to be known by. */
const SHORT = 6;
const OTHER_LETTERS = /[^\s!-~‘’“”–—…£€\p{Extended_Pictographic}\p{Emoji_Component}]/u;

/**
 * The language of a message. Short messages are made of few and rare words ("Police report filed today"), which nothing may know: without
 * letters of other languages, and with English danger or turns of speech, they are English.
 */
export function languageOfMessage(text: string, folded: string): TextLanguage {
  const language = languageOf(text);
  if (language !== 'other' || OTHER_LETTERS.test(text) || (folded.match(/[a-z']+/g)?.length ?? 0) > SHORT)
    return language;
  const english = wordsOf('en');
  const isEnglish =
    findDanger(folded, 'en').some(({ sure }) => sure) ||
    (english !== undefined && findPhrases(folded, english.cues).length >= ENOUGH);
  return isEnglish ? 'en' : language;
}
