import type { ShownMessage } from '../../domain/message/thread';
import { WRITERS } from './words';

/** Who wrote a message. */
export type Side = ShownMessage['from'];

/** Names that a page itself ties to a side, folded. */
export type Names = { buyer: ReadonlySet<string>; shop: ReadonlySet<string> };

/** A text in the form in which names are compared. */
export const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

const SIDES = Object.keys(WRITERS) as (keyof typeof WRITERS)[];

const WHOLE = new Map(SIDES.map((side) => [side, new RegExp(`^(?:${WRITERS[side]})$`, 'iu')]));
/** "Message from the buyer", "Sent by you", "お客様からのメッセージ"; never "to", which is the other one. */
const FROM = new Map(
  SIDES.map((side) => [
    side,
    new RegExp(
      `^(?:(?:message|reply|nachricht|antwort|réponse|mensaje|respuesta|messaggio|risposta) )?(?:(?:sent|written) )?(?:from|by|von|vom|del?|du|d[ae]l) (?:the |der |dem |l['’]|la |el )?(?:${WRITERS[side]})$|^(?:来自)?(?:${WRITERS[side]})(?:からの(?:メッセージ)?|的(?:消息|留言|回复))$`,
      'iu',
    ),
  ]),
);

const sideOfWords = (text: string, forms: Map<Side, RegExp>): Side | undefined =>
  SIDES.find((side) => forms.get(side)?.test(text));

/** The side whose name a text is, in words or as the name that the page ties to it. */
function sideOfName(text: string, { buyer, shop }: Names): Side | undefined {
  const word = sideOfWords(text, WHOLE);
  if (word) return word;
  const plain = fold(text);
  if (buyer.has(plain) === shop.has(plain)) return undefined;
  return buyer.has(plain) ? 'buyer' : 'seller';
}

/**
 * The side that a text names, where it does nothing else: "You", "Buyer:", "Sample Person (Buyer)", "Message from the buyer", a name that is
 * known. A text that names both names none.
 */
export function sideOf(text: string, names: Names): Side | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim().replace(/ ?:$/, '');
  if (plain === '' || plain.length > 80) return undefined;
  const from = sideOfWords(plain, FROM);
  if (from) return from;
  const [, outer = '', inner = ''] = /^(.{1,60}?) ?\(([^()]{1,40})\)$/.exec(plain) ?? [];
  const [, before = '', behind = ''] = inner ? [] : (/^([^:]{1,20}): (.{1,60})$/.exec(plain) ?? []);
  if (!inner && !behind) return sideOfName(plain, names);
  // Of "Buyer (Sample Person)" one half says the side, and the other must not say another.
  const halves = inner ? [outer, inner] : [before, behind];
  if (behind && !sideOfWords(before, WHOLE)) return undefined;
  const said = new Set(halves.flatMap((half) => sideOfName(half, names) ?? []));
  const [only] = said;
  return said.size === 1 ? only : undefined;
}

/** Attributes by which a developer says who wrote. */
const ATTRIBUTE =
  /^(?:data-)?(?:[a-z]+-)*(?:sender|author|writer|sent-by|from|direction|participant|origin|party)(?:-(?:type|role|kind))?$/;
const VALUES: readonly (readonly [RegExp, Side])[] = [
  [/^(?:buyer|customer|inbound|incoming|received)$/i, 'buyer'],
  [/^(?:seller|merchant|me|self|outbound|outgoing|sent)$/i, 'seller'],
  [/^(?:amazon|system)$/i, 'amazon'],
];
/** The bubbles of the inbox of 2021: the seller's on the right was seen, the buyer's on the left follows from it. */
const BUBBLE = /(?:^|[\s_])thread-message-max-width-container-(right|left)(?=$|[\s_])/;

/** What the element itself says of who wrote what is in it: every side that its attributes name. */
export function sidesMarked(element: Element, names: Names): ReadonlySet<Side> {
  const said = new Set<Side>();
  const bubble = BUBBLE.exec(element.getAttribute('class') ?? '')?.[1];
  if (bubble) said.add(bubble === 'right' ? 'seller' : 'buyer');
  for (const { name, value } of element.attributes) {
    const side = ATTRIBUTE.test(name) && VALUES.find(([words]) => words.test(value.trim()))?.[1];
    if (side) said.add(side);
  }
  if (element.matches(SPOKEN)) {
    const [label = ''] = (element.getAttribute('aria-label') ?? '').split(/[,;.·|–—\n]| - | on (?=\w)/u);
    const side = label && sideOf(label, names);
    if (side) said.add(side);
  }
  return said;
}

/** Elements whose spoken label says what they are, and not what is to be typed or pressed. */
const SPOKEN = ':is(article,li,div,section,kat-box)[aria-label]';
