import type { Currency, Money } from '../../domain/money';
import { findMoney } from '../../domain/read-money';
import { chunksOf, parentOf, textOf } from '../dom';
import { LIMIT, says } from '../labels';
import type { Box } from './boxes';
import { placeOf } from './grid';
import type { Territory } from './territory';

/** The limit printed for a box; `unclear` where one is printed and cannot be settled, which is not the same as none. */
export type PrintedLimit = { limit?: Money; unclear: boolean };

/** A mention of money: the amount, or nothing where it cannot be read. */
type Mention = Money | undefined;

/**
 * The amounts that limit words of the region speak of. From the words outwards, the first element that mentions money
 * at all must mention one amount: "Limit: $19.98" in one piece, or "Limit:" with the amount in a `b` beside it. A
 * second amount in that element could be meant just as well, so then nothing is known.
 */
function worded({ region, open }: Territory, currency: Currency | undefined): Mention[] {
  const inRegion = chunksOf(region).flatMap(({ text, element }) => {
    if (!says(LIMIT, text)) return [];
    const inside = findMoney(text, currency);
    if (inside.length > 0) return one(inside);
    for (let node: Element | null = element; node; node = node === region ? null : parentOf(node)) {
      const mentions = findMoney(textOf(node), currency);
      if (mentions.length > 0) return one(mentions);
    }
    return [];
  });
  // In the open there is no element around words and amount, so the words themselves must say it.
  const inOpen = open.flatMap(({ text }) => (says(LIMIT, text) ? one(findMoney(text, currency)) : []));
  return [...inRegion, ...inOpen];
}

const one = (mentions: readonly Mention[]): Mention[] => (mentions.length === 1 ? [...mentions] : [undefined]);

/** The amount in the cell under a column head with a limit word ("Max. amount"). */
function columned(box: Box, currency: Currency | undefined): Mention[] {
  const place = placeOf(box.control);
  return (place?.neighbours ?? []).flatMap(({ cell, head }) => {
    if (!says(LIMIT, head)) return [];
    const mentions = findMoney(textOf(cell), currency);
    return one(mentions);
  });
}

/** The amounts in the text that `aria-describedby` ties to the box, where it speaks of a limit. */
function described({ input, control }: Box, currency: Currency | undefined): Mention[] {
  return [input, control].flatMap((element) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const ids = element.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
    return ids.flatMap((id) => {
      const text = root.getElementById(id);
      return text && says(LIMIT, textOf(text)) ? findMoney(textOf(text), currency) : [];
    });
  });
}

/** The limit that the page prints for a box, from every place where it may stand; all that is found must agree. */
export function limitOf(territory: Territory, currency: Currency | undefined): PrintedLimit {
  const { box } = territory;
  const mentions = [...described(box, currency), ...columned(box, currency), ...worded(territory, currency)];
  const [first] = mentions;
  if (mentions.length === 0) return { unclear: false };
  const same = first && mentions.every((each) => each?.amount === first.amount && each.currency === first.currency);
  return same && first.amount >= 0 ? { limit: first, unclear: false } : { unclear: true };
}
