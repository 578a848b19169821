import { assess, type Finding, type Rule } from '../rule';
import { languageOf } from '../text/language';
import type { TextLanguage } from '../text/text';
import blame from './reply-rules/reply-blame';
import incentive from './reply-rules/reply-incentive';
import link from './reply-rules/reply-link';
import noRemedy from './reply-rules/reply-no-remedy';
import orderNumber from './reply-rules/reply-order-number';
import personalData from './reply-rules/reply-personal-data';
import removal from './reply-rules/reply-removal';
import rude from './reply-rules/reply-rude';
import shouting from './reply-rules/reply-shouting';
import type { PublicReply } from './reply-rules/says';

/** The checks of a public reply. Of its length nothing is said, since none is published. */
export const replyRules: readonly Rule<PublicReply>[] = [
  personalData,
  orderNumber,
  link,
  incentive,
  removal,
  rude,
  blame,
  shouting,
  noRemedy,
];

/**
 * What stands against posting a draft of a public reply, the most serious first: with `start` and `end` where it is about words of it.
 * Nothing blocks. A reply can be deleted but not changed, so it is read once more before it is posted.
 * @param language the language of the draft where it is known; found out from its words otherwise
 */
export function checkPublicReply(text: string, language: TextLanguage = languageOf(text)): Finding[] {
  return assess(replyRules, { text, language });
}
