import type { MemoPack } from './memo';
import { memoTextsEn } from './memo-texts/en';

const packs: readonly MemoPack[] = [memoTextsEn];

/** Suggested memos in the language of a page (`de`, `en-GB`, `zh_CN`), or none where that is not covered. */
export function memoTextsFor(lang: string): MemoPack | undefined {
  const language = lang.toLowerCase().split(/[-_]/)[0];
  return packs.find((pack) => pack.lang === language);
}
