import type { Currency, Money } from '../../domain/money';
import { besideMoney, findMoney } from '../../domain/read-money';
import { chunksOf, contains, joined, parentOf, textOf } from '../dom';
import { plainWords } from '../taught/locate';
import { describing } from './describing';
import { placeOf } from './grid';
import { mentionsAmount } from './mentions';
import type { Territory } from './territory';

/** The one amount that stands with a box, and the words that say what it is: its own, its column's, those around it. */
export type OnlyAmount = { money: Money; words: string };

const wordsOf = (text: string): string => plainWords(besideMoney(text));

/**
 * The amount that stands with a box, if it is the only one: in its region, in its row, in what describes it. Its words are
 * empty where it stands there bare.
 * @returns `undefined` with two amounts or none, one that cannot be read, or words that hold a number as well.
 */
export function onlyAmount(territory: Territory, currency: Currency | undefined): OnlyAmount | undefined {
  const { box, region, open } = territory;
  const place = placeOf(box.control);
  if (place?.spans) return undefined;
  const cells = place?.neighbours ?? [];
  const parts = [region, ...cells.map(({ cell }) => cell), ...describing(box)].filter(
    (part, index, all) => all.indexOf(part) === index && (part === region || !contains(region, part)),
  );
  const found = [...parts.flatMap((part) => chunksOf(part)), ...open].filter(({ text }) => mentionsAmount(text));
  const [only] = found;
  const mentions = only ? findMoney(only.text, currency) : [];
  const [money] = mentions;
  if (!only || found.length > 1 || mentions.length > 1 || !money || money.amount < 0) return undefined;
  const column = cells.find(({ cell }) => contains(cell, only.element));
  const words = wordsOf(only.text) || wordsOf(column?.head ?? '') || wordsAround(only.element, territory);
  return /\d/.test(words) || words.length > 80 ? undefined : { money, words };
}

/** The words in the smallest element around an amount that has any, as long as the box itself does not stand in it. */
function wordsAround(element: Element, { box, region }: Territory): string {
  for (let node: Element | null = element; node && contains(region, node); node = parentOf(node)) {
    if (contains(node, box.input)) break;
    const words = wordsOf(node === element ? textOf(node) : joined(chunksOf(node)));
    if (words) return words;
  }
  return '';
}
