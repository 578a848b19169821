import type { ShownMessage } from '../../domain/message/thread';
import { AMAZON, WRITERS } from './words';

/** Who wrote a message. */
export type Side = ShownMessage['from'];

/** Names that a page itself ties to a side, folded, and the language of its words (`en-US`). */
export type Names = { buyer: ReadonlySet<string>; shop: ReadonlySet<string>; language: string };

/** A text in the form in which names are compared. */
export const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** "Message from the buyer", "Sent by you", "お客様からのメッセージ"; never "to", which is the other one. */
const FROM =
  /^(?:(?:message|reply|nachricht|antwort|réponse|mensaje|respuesta|messaggio|risposta) )?(?:(?:sent|written) )?(?:from|by|von|vom|del?|du|d[ae]l) (?:the |der |dem |l['’]|la |el )?(.+)$|^(?:来自)?(.+)(?:からの(?:メッセージ)?|的(?:消息|留言|回复))$/iu;

const forms = new Map<string, readonly RegExp[]>();

/** The side that a word stands for in the language of the page: "Lei" is the seller in Italian, and else a person. */
function sideOfWord(text: string, { language }: Names): Side | undefined {
  if (AMAZON.test(text)) return 'amazon';
  const code = language.slice(0, 2).toLowerCase() || 'en';
  const known = forms.get(code) ?? (WRITERS[code] ?? []).map((words) => new RegExp(`^(?:${words})$`, 'iu'));
  forms.set(code, known);
  const at = known.findIndex((words) => words.test(text));
  return (['seller', 'buyer'] as const)[at];
}

/** The side whose name a text is, in words or as the name that the page ties to it; none where they contradict each other. */
function sideOfName(text: string, names: Names): Side | undefined {
  const plain = fold(text);
  const said = new Set<Side | undefined>([
    sideOfWord(text, names),
    names.buyer.has(plain) ? 'buyer' : undefined,
    names.shop.has(plain) ? 'seller' : undefined,
  ]);
  said.delete(undefined);
  const [only] = said;
  return said.size === 1 ? only : undefined;
}

/**
 * The side that a text names, where it does nothing else: "You", "Buyer:", "Sample Person (Buyer)", "Message from the buyer", a name that is
 * known. A text that names both names none.
 */
export function sideOf(text: string, names: Names): Side | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim().replace(/ ?:$/, '');
  if (plain === '' || plain.length > 80) return undefined;
  const [, ...from] = FROM.exec(plain) ?? [];
  const writer = from.find(Boolean);
  if (writer && sideOfWord(writer, names)) return sideOfName(writer, names);
  const [, outer = '', inner = ''] = /^(.{1,60}?) ?\(([^()]{1,40})\)$/.exec(plain) ?? [];
  const [, before = '', behind = ''] = inner ? [] : (/^([^:]{1,20}): (.{1,60})$/.exec(plain) ?? []);
  if (!inner && !behind) return sideOfName(plain, names);
  // Of "Buyer (Sample Person)" one half says the side, and the other must not say another.
  const halves = inner ? [outer, inner] : [before, behind];
  if (behind && !sideOfWord(before, names)) return undefined;
  const said = new Set(halves.flatMap((half) => sideOfName(half, names) ?? []));
  const [only] = said;
  return said.size === 1 ? only : undefined;
}

/** Attributes by which a developer says who wrote; not to whom. */
const ATTRIBUTE =
  /^(?!.*\b(?:to|counter|recipient|receiver|target|other|for)\b)(?:data-)?(?:[a-z]+-)*(?:sender|author|writer|sent-by|from|direction|participant|origin|party)(?:-(?:type|role|kind))?$/;
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
