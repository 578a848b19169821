import { inEnglish, maskedWords, obsceneWord } from './lexicon';

const looks: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '(': 'c',
  '+': 't',
  '€': 'e',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
};
const byLook = (text: string, one: string): string =>
  text.replace(/[@$!|(+€013457-9]/g, (sign) =>
    sign === '1' || sign === '!' || sign === '|' ? one : (looks[sign] ?? sign),
  );

const hides = /[^\p{L}\d]/u;
const byFirst = new Map<string, string[]>();
for (const word of maskedWords) byFirst.set(word[0] ?? '', [...(byFirst.get(word[0] ?? '') ?? []), word]);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether letters were only replaced by signs that look like them. Model numbers do not pass: digits need more letters than digits. */
function written(core: string): boolean {
  const digits = count(core, /\d/g);
  const shown = count(core, /\p{L}/gu);
  if (digits > 0 && (shown < digits || core.length < 4)) return false;
  return ['i', 'l'].some((one) => {
    const word = byLook(core, one);
    return /^\p{L}{3,}$/u.test(word) && inEnglish(obsceneWord(word));
  });
}

/** Whether the letters of a listed word are parted by one and the same sign: `f*u*c*k`. */
function parted(core: string): boolean {
  if (!/^\p{L}([^\p{L}\d])\p{L}(?:\1\p{L})*$/u.test(core)) return false;
  return inEnglish(obsceneWord(core.replace(/[^\p{L}]/gu, '')));
}

/** Whether a listed word shows through signs that hide letters: one sign a letter, or any number where its beginning and end are shown. */
function hidden(core: string): boolean {
  const first = core[0] ?? '';
  const shown = count(core, /\p{L}/gu);
  const candidates = byFirst.get(first);
  if (candidates === undefined || shown === core.length || /\d$/.test(core)) return false;
  const exact = new RegExp(`^${[...core].map((sign) => (hides.test(sign) ? '.' : sign)).join('')}$`, 'u');
  const hiddenRun = core.match(/[^\p{L}\d]+/gu) ?? [];
  const loose =
    hiddenRun.length === 1 && (hiddenRun[0] ?? '').length > 1 && shown > 1 && !hides.test(core.at(-1) ?? '')
      ? new RegExp(`^${core.replace(/[^\p{L}\d]+/u, '.+')}$`, 'u')
      : null;
  return candidates.some((word) => exact.test(word) || (loose?.test(word) ?? false));
}

/**
 * The part of a token that is an obscene word in disguise (`sh!t`, `b1tch`, `f**k`, `a$$`).
 * @returns start and end within the token; `undefined` where it hides nothing.
 */
export function disguised(token: string): { start: number; end: number } | undefined {
  const start = token.search(/[\p{L}\d@$]/u);
  if (start < 0 || token.length > 60) return undefined;
  // A sign at the end may be a letter (a$$, f***) or the end of the sentence (sh*t!!).
  const whole = token.slice(start).replace(/[(|+]+$/, '');
  const calm = whole.replace(/!+$/, '');
  const bare = calm.replace(/[^\p{L}\d$@]+$/u, '');
  for (const core of new Set([bare, calm, whole])) {
    if (core.length < 3 || (!/\p{L}/u.test(core) && !/[@$]/.test(core))) continue;
    if (
      parted(core) ||
      written(core) ||
      (!core.endsWith('!') && (hidden(core) || (!/\d$/.test(core) && hidden(byLook(core, 'i')))))
    )
      return { start, end: start + core.length };
  }
  return undefined;
}

/** Whether two pieces with a dot, dash or the like between them are a listed word with letters hidden (`f-ck`, `sh.t`). */
export function hiddenBetween(before: string, signs: string, after: string): boolean {
  return (
    before.length + after.length + signs.length > 3 &&
    before.length + after.length < 14 &&
    hidden(`${before}${signs.replace(/./g, '*')}${after}`)
  );
}
