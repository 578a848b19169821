import type { TextLanguage } from '../../text/text';
import type { DangerKind } from '../triage';
import { apartByKind } from './apart-by-kind';
import type { DangerWords } from './danger/danger-words';
import { german } from './danger/de';
import { english } from './danger/en/words';
import { spanish } from './danger/es';
import { french } from './danger/fr';
import { italian } from './danger/it';
import { findPhrases, type Phrases, phrasesOf } from './phrases';

/** Words of danger in a text: of which kind, and whether they say it in any message or hint at it only. */
export type DangerFound = { kind: DangerKind; start: number; end: number; sure: boolean };

type Finder = {
  harmless: Phrases<true>;
  danger: Phrases<{ kind: DangerKind; sure: boolean }>;
  faint: Phrases<DangerKind>;
};

const wordsOf: Partial<Record<TextLanguage, DangerWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
};
const finders = new Map<TextLanguage, Finder>();

function listsOf(words: DangerWords['says'], sure: boolean) {
  return (Object.entries(words) as [DangerKind, readonly string[]][]).map(
    ([kind, phrases]) => [{ kind, sure }, phrases] as const,
  );
}

/** Made at its first use: the background starts often and seldom needs one. */
function finderOf(language: TextLanguage): Finder | undefined {
  const known = finders.get(language);
  const words = wordsOf[language];
  if (known || !words) return known;
  const made: Finder = {
    harmless: phrasesOf([[true, words.harmless]]),
    danger: phrasesOf([...listsOf(words.says, true), ...listsOf(words.hints, false)]),
    faint: phrasesOf(Object.entries(words.faint ?? {}) as [DangerKind, readonly string[]][]),
  };
  finders.set(language, made);
  return made;
}

/** A text without its harmless phrases, as long as before: their words mean nothing, and no phrase reaches over them. */
function withoutHarmless(folded: string, harmless: Phrases<true>): string {
  let text = '';
  let until = 0;
  for (const { start, end } of findPhrases(folded, harmless)) {
    if (start > until) text += folded.slice(until, start);
    const from = Math.max(start, until);
    if (end > from) text += '\n'.repeat(end - from);
    until = Math.max(until, end);
  }
  return text + folded.slice(until);
}

/** Words of danger in a folded text, in its order; of words that stand for the same twice the longer ones. */
export function findDanger(folded: string, language: TextLanguage): DangerFound[] {
  const finder = finderOf(language);
  if (!finder) return [];
  return findPhrases(withoutHarmless(folded, finder.harmless), finder.danger).map(({ mark, start, end }) => ({
    kind: mark.kind,
    sure: mark.sure && !DENIED.test(folded.slice(Math.max(0, start - REACH), start)),
    start,
    end,
  }));
}
const REACH = 40;
/** What is denied only hints at danger: "nobody was hurt", "I won't open a claim", "no need for lawyers". */
const DENIED =
  /(?:^|[^a-z'])(?:not|no|nobody|no one|never|won't|wont|wouldn't|didn't|don't|isn't|wasn't|hasn't|without|no need for|not going to|not here to|not the type to|not one to|doesn't give me|cancelled|withdrawn|withdrew)(?: (?:a|an|any|the|my|even|ever|been|be|one|of|was|is|got|gonna|going to|want to|wish to|whiff of|sign of|need for|type to))* $/;

/**
 * What a message that sounds dangerous and names no danger may speak of: the kind that most words point to, and those words; of kinds
 * that are pointed to alike the one that stands first.
 */
export function findFaintDanger(
  folded: string,
  language: TextLanguage,
): { kind: DangerKind; start: number; end: number }[] {
  const finder = finderOf(language);
  const found = finder ? findPhrases(folded, finder.faint) : [];
  const times = new Map<DangerKind, number>();
  for (const { mark } of found) times.set(mark, (times.get(mark) ?? 0) + (mark === 'violence' ? ALL_SAY_YOU : 1));
  const [most] = [...times].sort((a, b) => b[1] - a[1]);
  return found.flatMap(({ mark, start, end }) => (mark === most?.[0] ? [{ kind: mark, start, end }] : []));
}
/** "You" points to a threat less than any other word to what it stands for. */
const ALL_SAY_YOU = 0.3;

/** Words of danger that are written alike in languages that are not covered. */
const everywhere = phrasesOf<DangerKind>([
  ['claim', ['a ?(-|to|2|bis) ?(to ?-? ?)?z (claim|guarantee|garanti*|garantie|case)', 'a-to-z', 'a to z', 'a2z']],
  ['chargeback', ['charge ?-?backs?']],
  ['press', ['(tiktok|youtube|facebook|instagram) (live|video|post)']],
  ['rating-threat', ['trust ?pilot']],
  ['police', ['interpol', 'europol']],
]);

/** Words of danger in a folded text of a language that is not covered. */
export function findAnywhere(folded: string): { kind: DangerKind; start: number; end: number }[] {
  return apartByKind(findPhrases(folded, everywhere).map(({ mark, start, end }) => ({ kind: mark, start, end })));
}
