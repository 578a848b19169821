import { INTEGER, integer } from './numbers';

/** How many cases of how many; `missed` is how many of them were not what is counted (delivered late, where on time is counted). */
export type Counts = { count?: number | undefined; of?: number | undefined; missed?: number | undefined };

const THING = String.raw`(?: [\p{L}][\p{L}'-]*){0,4}`;
/** "0 of 1,273 orders" was seen; the other languages have their plain words. */
const OF = new RegExp(
  `^(${INTEGER})${THING} ?(?:out of(?: a total of)?|of|von(?: insgesamt)?|sur|de(?: un total de)?|su(?: un totale di)?|/) ?(${INTEGER})${THING}$`,
  'iu',
);
const IN_ALL_BEHIND = new RegExp(
  String.raw`^(${INTEGER}) ?[件個个笔]?(?:订单|注文)?[,、(（]? ?共 ?(${INTEGER}) ?\p{Script=Han}{0,4}[)）]?$`,
  'u',
);
const IN_ALL_FIRST = new RegExp(
  `^(${INTEGER}) ?(?:件の注文|個の注文|个订单|笔订单|[件個个笔])?(?:のうち|中的?) ?[、,]? ?(${INTEGER}) ?[件個个笔]?(?:订单|注文)?$`,
  'u',
);

/** Names of numbers that stand apart: those of the detail pages of about 2022, with obvious variants, in English alone. */
const NAMES: Readonly<Record<keyof Counts, RegExp>> = {
  count:
    /^(?:orders with (?:a |any )?defects?|defective orders|orders shipped late|late (?:orders|shipments)|orders cancell?ed by (?:the )?seller|(?:seller[- ])?cancell?ed orders|shipments with valid tracking|(?:orders|shipments|units) delivered on time|invoice defects)$/,
  of: /^(?:total (?:number of )?(?:orders|shipments|units)|number of (?:orders|shipments|non-exempted shipments)|order count)$/,
  missed: /^(?:(?:orders|shipments|units) delivered late|shipments without valid tracking)$/,
};

/** Which of the counts a name stands for, if it is known; the text must be nothing else. */
export const countNamed = (plain: string): keyof Counts | undefined =>
  (['count', 'of', 'missed'] as const).find((name) => NAMES[name].test(plain));

const NAMED = new RegExp(`^([^:：]+) ?[:：] ?(${INTEGER})$`, 'u');

/** Counts in one text; it must be nothing else. @param plain a text as `plainLabel` makes it. */
export function countsIn(plain: string): Counts | undefined {
  const [, first, second] = OF.exec(plain) ?? IN_ALL_BEHIND.exec(plain) ?? [];
  if (first && second) return { count: integer(first), of: integer(second) };
  const [, all, some] = IN_ALL_FIRST.exec(plain) ?? [];
  if (all && some) return { count: integer(some), of: integer(all) };
  const [, words = '', number] = NAMED.exec(plain) ?? [];
  const name = number && countNamed(words.trim());
  return name ? { [name]: integer(number) } : undefined;
}
