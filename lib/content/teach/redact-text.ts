/** One letter for each script, so that the shape still says how a page is written and none of what it says. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{M}/u, ''],
  [/\p{Script=Han}/u, '字'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}ー]/u, 'あ'],
  [/\p{Script=Hangul}/u, '가'],
  [/\p{Lu}/u, 'X'],
  [/\p{L}/u, 'x'],
  [/\p{N}/u, '9'],
];

const signFor = (letter: string): string => SCRIPTS.find(([script]) => script.test(letter))?.[1] ?? '*';

/** The longest piece of text whose length is told. */
const LONGEST = 80;

/** The shape of a text: a letter for each letter, 9 for each digit; punctuation, currency marks and spaces stay. */
export function shapeOf(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ');
  const shape = plain.replace(/[\p{L}\p{M}\p{N}]|(?!\p{Sc})[\p{S}\p{C}]/gu, signFor);
  return shape.length > LONGEST ? `${shape.slice(0, LONGEST)}…` : shape;
}

/** Words of interfaces that name parts of a page and no person, product or place; they may stay in names of things. */
const COMMON = new Set(
  `account action add address all amount area bar base block body bold border box btn button buyer cancel card cell center
  channel charge check checkbox close code col column concession confirm container content copy count currency data date
  default desc detail details dialog disabled div dropdown error expand fee feedback field filter footer form full gift
  grand grid group head header heading help hidden hint icon image img info inline inner input item items key label large
  layout left legend limit line link list main margin max maximum memo menu message modal name nav note number open option
  options order orders other outer package page pane panel paid part partial payment placeholder popover postage price
  primary proceeds product promotion purchase quantity radio reason refund refunds reset return returns right root row rows
  sale sales search secondary section select selected seller ship shipping side sku small sold span spacing split status
  submit subtotal summary switch tab table tabs tax test text textarea title toggle tooltip top total totals type unit
  value view warning width wrapper asin kat katal myo app and the for`.split(/\s+/),
);

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}{3,}/gu) ?? [];

/** Words of a page's text: what of them stands in a name of a thing is hidden there as well. */
export function wordsOfTexts(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap(wordsIn).filter((word) => !COMMON.has(word)));
}

/**
 * A name that developers gave (a class, a test hook): kept but for longer numbers and words that the page also says, which
 * may have been made of what it shows.
 */
export function nameShape(name: string, said: ReadonlySet<string>): string {
  const parts = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const hidden =
    wordsIn(parts).some((word) => said.has(word)) ||
    [...said].some((word) => word.length > 4 && name.toLowerCase().includes(word));
  return hidden
    ? shapeOf(name)
    : name.replace(/\p{N}{2,}/gu, (digits) => '9'.repeat(digits.length)).slice(0, LONGEST * 2);
}
