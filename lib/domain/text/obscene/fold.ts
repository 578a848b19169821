/** A text made comparable, and where each of its characters came from. */
export type Folded = {
  /** Lower case, without accents (ñ stays), lookalike letters replaced, invisible characters left out. */
  text: string;
  /** Offset in the original, in UTF-16 units, of the character at an index of `text`; `null` where nothing moved. */
  from: readonly number[] | null;
  /** Offset just behind that character. */
  to: readonly number[] | null;
};

// Letters of other scripts that look like Latin ones: they count as those only beside Latin letters, so that Russian stays Russian.
const lookalikes = new Map(
  Object.entries({
    a: 'аαɑ',
    b: 'вьβ',
    c: 'сϲ¢',
    e: 'еεє',
    f: 'ƒ',
    h: 'нһ',
    i: 'іιӏı',
    j: 'ј',
    k: 'кκ',
    m: 'м',
    n: 'пηո',
    o: 'оοσө',
    p: 'рρ',
    s: 'ѕ',
    t: 'тτ',
    u: 'υцս',
    v: 'νѵ',
    w: 'ωш',
    x: 'хχ',
    y: 'уγү',
  }).flatMap(([latin, letters]) => [...letters].map((letter): [string, string] => [letter, latin])),
);
// What decomposition leaves as it is.
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  '¡': '!',
  '’': "'",
  '×': 'x',
};

/** Zero-width characters, soft hyphens, variation selectors and marks that stand on a letter. */
const smallCapitals = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘ_ʀꜱᴛᴜᴠᴡ_ʏᴢ';
const unseen = /\p{M}|\p{Cf}|[\u115f\u2028\u2029]/u;
const latin = /[a-z]/i;
const wordHere = /[\p{L}\p{M}\p{Cf}]+/uy;

/** What has been folded once: there are few different characters in many texts. */
const known = new Map<string, string>();
function plain(letter: string): string {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const folded = unseen.test(letter) ? '' : decomposed(letter);
  known.set(letter, folded);
  return folded;
}

function decomposed(letter: string): string {
  const lower = letter.normalize('NFKC').toLowerCase();
  if (lower === 'ñ') return lower;
  const small = smallCapitals.indexOf(lower);
  if (small >= 0) return String.fromCharCode(97 + small);
  return (spelled[lower] ?? lower.normalize('NFKD')).replace(/\p{M}/gu, '');
}

/** The text made comparable, with the way back to the offsets of the original. */
export function fold(original: string): Folded {
  if (/^[\0-\x7f]*$/.test(original)) return { text: original.toLowerCase(), from: null, to: null };
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let wordEnd = 0;
  let mixed = false;
  for (let at = 0; at < original.length; ) {
    const code = original.charCodeAt(at);
    if (code < 128) {
      text += code > 64 && code < 91 ? String.fromCharCode(code + 32) : original.charAt(at);
      from.push(at);
      to.push(++at);
      continue;
    }
    const letter = String.fromCodePoint(original.codePointAt(at) ?? 0);
    const next = at + letter.length;
    if (plain(letter) === '') {
      // A mark belongs to the letter that it stands on: ñ in two parts is still one ñ.
      if (letter === '\u0303' && text.endsWith('n')) text = `${text.slice(0, -1)}ñ`;
      if (to.length > 0 && letter >= '\u0300' && letter <= '\u036f') to[to.length - 1] = next;
    } else {
      let folded = plain(letter);
      const twin = lookalikes.get(folded);
      if (twin !== undefined) {
        if (at >= wordEnd) {
          wordHere.lastIndex = at;
          const [word = ''] = wordHere.exec(original) ?? [];
          wordEnd = at + word.length;
          mixed = latin.test(word) || latin.test(text.slice(-1));
        }
        if (mixed) folded = twin;
      }
      text += folded;
      for (let unit = 0; unit < folded.length; unit++) {
        from.push(at);
        to.push(next);
      }
    }
    at = next;
  }
  return { text, from, to };
}
