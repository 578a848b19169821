import { describe, expect, it } from 'vitest';
import { memoReaders } from '../../lib/domain/memo';
import { memoTextsFor } from '../../lib/domain/memo-texts';
import { reasons } from '../../lib/domain/reason';

/** Words of each language for what a memo may never ask for or speak of: feedback, reviews, ratings. */
const FEEDBACK: Record<string, RegExp> = {
  en: /feedback|review|rating|rate us|stars/i,
  de: /bewert|rezension|feedback|sterne/i,
  fr: /\bavis\b|évaluation|commentaire|étoiles|notez/i,
  es: /opinión|valora|reseña|comentario|estrellas|evaluación/i,
  it: /recension|feedback|valuta|commento|stelle/i,
  ja: /評価|レビュー|フィードバック|口コミ|星/,
  zh: /评价|评论|反馈|好评|差评|评分|星级/,
};
/** Words that promise what is to come or make a refund depend on something. */
const PROMISE: Record<string, RegExp> = {
  en: /\bwill\b|promise|guarantee|\bif\b|unless|within|days/i,
  de: /werden (?:wir|sie)|versprech|garantier|\bfalls\b|\bwenn\b|sofern|tagen/i,
  fr: /promet|garanti|\bsi vous\b|à condition|jours|recevrez/i,
  es: /promet|garanti|\bsi (?:usted|nos)\b|siempre que|días|recibirá/i,
  it: /promett|garanti|\bse (?:ci|tu)\b|a condizione|giorni|riceverai/i,
  ja: /約束|保証|場合|日以内|今後|予定/,
  zh: /保证|承诺|如果|只要|天内|将会/,
};
const packs = Object.keys(FEEDBACK).map((lang) => [lang, memoTextsFor(lang)] as const);

describe.each(packs)('memos in %s', (lang, pack) => {
  const texts = memoReaders.flatMap((reader) => Object.values(pack?.[reader] ?? {}).flat());

  it('are there for every reason and both readers', () => {
    expect(pack?.lang).toBe(lang);
    for (const reader of memoReaders) expect(Object.keys(pack?.[reader] ?? {}).sort()).toEqual([...reasons].sort());
    for (const each of memoReaders.flatMap((reader) => Object.values(pack?.[reader] ?? {})))
      expect([1, 2]).toContain(each.length);
  });
  it('fit the box, name no address, number or symbol, and are said once', () => {
    for (const text of texts) {
      expect(text.length, text).toBeLessThanOrEqual(255);
      expect(text, text).not.toMatch(
        /https?:|www\.|@|\.(?:com|de|fr|es|it|jp|cn)\b|\p{N}|\p{Extended_Pictographic}|[!！<>{}$€£¥￥]/u,
      );
      expect(text, text).toBe(text.trim().replace(/ {2,}/g, ' '));
      expect(text, text).toMatch(/[.。]$/u);
    }
    expect(new Set(texts).size).toBe(texts.length);
  });
  it('ask for no feedback, promise nothing and make no condition', () => {
    for (const text of texts) {
      expect(text, text).not.toMatch(FEEDBACK[lang] ?? /^/);
      expect(text, text).not.toMatch(PROMISE[lang] ?? /^/);
    }
  });
});

describe('the language of a page', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN_us', 'en'],
    ['de-AT', 'de'],
    ['zh_CN', 'zh'],
    ['zh-Hans-CN', 'zh'],
    ['zh', 'zh'],
    ['ja-JP', 'ja'],
    ['zh-TW', undefined],
    ['zh-Hant-HK', undefined],
    ['pt', undefined],
    ['pt-BR', undefined],
    ['nl', undefined],
    ['', undefined],
    ['english', undefined],
    ['-', undefined],
  ])('%j finds %s', (tag, lang) => expect(memoTextsFor(tag)?.lang).toBe(lang));
});
