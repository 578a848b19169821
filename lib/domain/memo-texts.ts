import type { MemoPack } from './memo';
import { memoTextsDe } from './memo-texts/de';
import { memoTextsEn } from './memo-texts/en';
import { memoTextsEs } from './memo-texts/es';
import { memoTextsFr } from './memo-texts/fr';
import { memoTextsIt } from './memo-texts/it';
import { memoTextsJa } from './memo-texts/ja';
import { memoTextsZh } from './memo-texts/zh';

const packs: readonly MemoPack[] = [
  memoTextsEn,
  memoTextsDe,
  memoTextsFr,
  memoTextsEs,
  memoTextsIt,
  memoTextsJa,
  memoTextsZh,
];

/** Tags of Chinese in traditional characters, in which the pack is not written. */
const TRADITIONAL = /^zh[-_](?:.*[-_])?(?:hant|tw|hk|mo)\b/;

/** Suggested memos in the language of a page (`de`, `en-GB`, `zh_CN`), or none where that is not covered. */
export function memoTextsFor(lang: string): MemoPack | undefined {
  const tag = lang.trim().toLowerCase();
  const [language] = tag.split(/[-_]/);
  return TRADITIONAL.test(tag) ? undefined : packs.find((pack) => pack.lang === language);
}
