import type { Currency, Money } from '../../domain/money';
import { besideMoney, findMoney } from '../../domain/read-money';
import { chunksOf, contains, joined, parentOf, textOf } from '../dom';
import { CONCESSION, LIMIT, LIMIT_LEFT, OTHER, RETURN_SHIPPING, says } from '../labels';
import type { Box } from './boxes';
import { describing } from './describing';
import { placeOf } from './grid';
import { mentionsAmount } from './mentions';
import { onlyAmount } from './only-amount';
import { type Territory, textsOf } from './territory';

/** The limit printed for a box; `unclear` where one may stand there that cannot be settled, which is not the same as none. */
export type PrintedLimit = { limit?: Money; unclear: boolean };

/**
 * The amount of a text that says a limit and nothing else ("Max. £19.98", "up to USD 19.98 per item"). "Free shipping on
 * orders up to $35.00" speaks of a limit too, and not of this one: then the amount is not known.
 */
export function limitIn(text: string, currency: Currency | undefined): Money | undefined {
  const mentions = findMoney(text, currency);
  const rest = [LIMIT, RETURN_SHIPPING, OTHER, CONCESSION].reduce(
    (left, words) => left.replace(words, ' '),
    besideMoney(text),
  );
  const plain =
    mentions.length === 1 && !/\d/.test(rest) && (rest.match(/\p{L}+/gu) ?? []).every((word) => LIMIT_LEFT.test(word));
  const [only] = mentions;
  return plain && only && only.amount >= 0 ? only : undefined;
}

/**
 * A piece of text, or all that the region says in the smallest element around it with an amount: "Limit:" with its
 * amount in a `b` beside it, and with the cents that stand behind that.
 */
function withAmount(text: string, element: Element, region: Element): string {
  let all = text;
  for (let node: Element | null = element; node && !/\d/.test(all); node = node === region ? null : parentOf(node)) {
    const outer = node;
    all = joined(chunksOf(region).filter((chunk) => contains(outer, chunk.element)));
  }
  return all;
}

/** Every text about the box in which an amount may be its limit. */
function statements({ box, region, open }: Territory): string[] {
  const { control } = box;
  const columns = (placeOf(control)?.neighbours ?? []).map(({ cell, head }) =>
    says(LIMIT, head) ? `${head} ${textOf(cell)}` : '',
  );
  const inside = chunksOf(region).flatMap(({ text, element }) =>
    says(LIMIT, text) ? withAmount(text, element, region) : [],
  );
  const shown = shownIn(box);
  const all = [...describing(box).map(textOf), ...columns, ...inside, ...shown, ...open.map(({ text }) => text)];
  return all.filter((text) => says(LIMIT, text) && mentionsAmount(text));
}

/** What stands in the box while it is empty. */
const shownIn = ({ input, control }: Box): string[] =>
  [input, control].map((element) => element.getAttribute('placeholder') ?? '');

/** Whether any amount stands with the box: in its region, in the open beside it, in its row, or in the empty box itself. */
function amountBeside(territory: Territory): boolean {
  // "$0.00" shows how to write an amount, and is none.
  if (shownIn(territory.box).some((text) => /[1-9]/.test(text) && mentionsAmount(text))) return true;
  const place = placeOf(territory.box.control);
  const row = (place?.neighbours ?? []).map(({ cell }) => textOf(cell));
  return place?.spans === true || [...textsOf(territory).map(({ text }) => text), ...row].some(mentionsAmount);
}

/**
 * The limit that the page prints for a concession box. All that is found must agree; and where none is understood, money
 * that stands with the box may well be one in words nobody taught us. Words that the person taught settle the only amount
 * that stands with the box.
 */
export function limitOf(
  { territory, limitWords }: { territory: Territory; limitWords?: string | undefined },
  currency: Currency | undefined,
): PrintedLimit {
  const only = limitWords === undefined ? undefined : onlyAmount(territory, currency);
  if (only && only.words === limitWords) return { limit: only.money, unclear: false };
  const found = statements(territory).map((text) => limitIn(text, currency));
  const [first] = found;
  if (found.length === 0 || placeOf(territory.box.control)?.spans) return { unclear: amountBeside(territory) };
  const same = first && found.every((each) => each?.amount === first.amount && each.currency === first.currency);
  // Two digits by themselves may be the cents of a round amount, set apart from it.
  const cents = (first?.amount ?? 0) % 100 === 0 && textsOf(territory).some(({ text }) => /^\d\d$/.test(text));
  return same && !cents ? { limit: first, unclear: false } : { unclear: true };
}
