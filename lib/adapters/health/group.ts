import { contains, parentOf } from '../dom';
import type { Area } from './area';
import { isLabel } from './area';
import { columnsUnder } from './columns';
import { isAnswer, type Token } from './token';

/** All that a page says, where, and whether a token belongs to the area of another metric. */
export type Page = { all: readonly Token[]; content: Element; owned: (token: Token, metric: string) => boolean };

/** The tokens of one column or block of an area, and what heads it. */
export type Group<Head extends Token> = { head?: Head | undefined; tokens: Token[] };

/** The outermost element around a head that holds no other head; not beyond `top`. */
function ownBlock(head: Token, heads: readonly Token[], top: Element): Element {
  let own = head.at;
  for (let up = parentOf(own); up && own !== top; up = parentOf(own)) {
    const around = up;
    if (heads.some((each) => each !== head && contains(around, each.at))) break;
    own = around;
  }
  return own;
}

/** Heads that stand in the area itself, each with its own values in its own block. */
function blocksOf<Head extends Token>(heads: readonly Head[], { tokens, top }: Area): Group<Head>[] | undefined {
  const groups = heads.map((head) => {
    const block = ownBlock(head, heads, top);
    return { head, tokens: tokens.filter(({ at }) => contains(block, at)) };
  });
  return groups.every((group) => group.tokens.filter(isAnswer).length > 0) ? groups : undefined;
}

/**
 * The heads that are over an area: those of the innermost element around it that has any, as long as they stand in a part of it without any
 * label. Heads of another card are none of this one.
 */
function headsOver<Head extends Token>(
  isHead: (token: Token) => token is Head,
  { label, top }: Area,
  { all, content, owned }: Page,
): { heads: Head[]; top: Element } | undefined {
  for (let up: Element | null = top; up; up = up === content ? null : parentOf(up)) {
    const around = up;
    const heads = all.filter(isHead).filter((head) => contains(around, head.at) && !owned(head, label.metric));
    if (heads.length === 0) continue;
    const parts = [...(around.shadowRoot?.children ?? []), ...around.children];
    const partOf = (token: Token): Element | undefined => parts.find((part) => contains(part, token.at));
    const own = partOf(label);
    const clear = heads.every((head) => {
      const part = partOf(head);
      return part && (part === own || !all.some((token) => isLabel(token) && contains(part, token.at)));
    });
    const first = Math.min(...heads.map((head) => all.indexOf(head)));
    return clear && first < all.indexOf(label) ? { heads, top: around } : undefined;
  }
  return undefined;
}

/**
 * The values of an area by what heads them: whose orders, or how many days. One head alone heads everything.
 * @returns one group without a head where none is over it; `undefined` where there are several and it cannot be told which is which.
 */
export function groupsIn<Head extends Token>(
  area: Area,
  isHead: (token: Token) => token is Head,
  sameHead: (a: Head, b: Head) => boolean,
  page: Page,
): Group<Head>[] | undefined {
  const rest = area.tokens.filter((token) => !isHead(token));
  const own = area.tokens.filter(isHead);
  const over = own.length > 0 ? { heads: own, top: area.top } : headsOver(isHead, area, page);
  const [first] = over?.heads ?? [];
  if (!over || !first) return [{ tokens: rest }];
  // The same head said twice heads what it heads once.
  const alike = over.heads.every((head) => sameHead(head, first));
  const heads = alike ? [first] : over.heads;
  if (!alike && heads.some((head) => heads.some((each) => each !== head && sameHead(each, head)))) return undefined;
  const blocks = own.length > 0 ? blocksOf(heads, { ...area, tokens: rest }) : undefined;
  const found = blocks ?? columnsUnder(heads, area.label, rest, over.top);
  if (found === 'all') return [{ head: first, tokens: rest }];
  if (!found) return undefined;
  const grouped = new Set(found.flatMap((group) => group.tokens));
  const shared = rest.filter((token) => !grouped.has(token) && !isLabel(token));
  if (shared.some(isAnswer)) return undefined;
  const filled = found.filter((group) => group.tokens.length > 0);
  // What is counted and stands under no head belongs to the one share that there is.
  const rated = filled.filter((group) => group.tokens.some(({ kind }) => kind === 'rate'));
  const counted = shared.filter(({ kind }) => kind === 'counts' || kind === 'integer');
  if (counted.length > 0 && rated.length !== 1) return undefined;
  const common = shared.filter((token) => !counted.includes(token));
  return filled.map(({ head, tokens }) => ({
    head,
    tokens: [...tokens, ...common, ...(rated[0]?.head === head ? counted : [])],
  }));
}
