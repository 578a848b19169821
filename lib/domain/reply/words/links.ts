import type { Span } from '../../text/text';
import { carriers } from './carriers';
import { folded } from './phrases';

/** A web address in a text, with the name that stands before its ending ("dpd" of track.dpd.co.uk). */
export type Link = Span & { host: string; name: string };

const PLAIN =
  'com|net|org|info|biz|io|dev|ai|tv|eu|uk|de|fr|es|nl|ch|pl|cz|se|dk|fi|pt|ie|ca|au|nz|jp|cn|hk|sg|tr|gr|hu|ro|ru|ly|gl|gg|xyz|cc|ws|tech|example|test|invalid|shop|app|co|br|mx|ae|sa|za|lu|sk|si|hr|bg|lt|lv|ee|is|no|kr|tw|vn|th|ph|my|id|goo';
/** Endings that are words too: without a blank behind a full stop they are no address. */
const WORDS =
  'it|me|us|in|to|at|be|store|online|site|web|club|blog|link|page|live|life|world|today|top|plus|pro|so|art|fun|care|help|support|deals|gift|sale';
const LINK = new RegExp(
  String.raw`(?<![\w@.-])(https?:\/\/|www\.)?((?:[a-z0-9][a-z0-9-]*\.)+(?:(${WORDS})|${PLAIN}))(?![\w@-]|\.[a-z])((?:[/?#:](?=\S))\S*)?`,
  'g',
);
const SPELLED =
  /(?<![\w@.-])[a-z0-9-]+(?:\s?[([]\s?(?:dot|punkt|point|punto)\s?[)\]]\s?|\s(?:dot|punkt)\s)(?:com|net|org|info|biz|shop|store|example|co|eu|de|fr|es|it|uk|us|ch|at|nl)(?!\w)|(?<![\w@.-])[a-z0-9-]+\s(?:point (?:com|fr|net|org)|punto (?:com|es|it|net|org))(?!\w)/g;
const BEFORE = /(?:\b(?:at|on|to|see|visit|via|from|under|is|auf|unter|bei|zu|sur|via|en|su|a|presso|chez)|:) $/;
const TWO_PARTS = /\.(?:co|com|org|net|gov|ac)\.[a-z]{2}$/;

const nameOf = (host: string): string => host.split('.').at(TWO_PARTS.test(host) ? -3 : -2) ?? '';

/** The web addresses in a text, those spelled out ("ourshop dot com") too. An e-mail address is none. */
export function findLinks(text: string): Link[] {
  const small = folded(text);
  const found: Link[] = [];
  for (const match of small.matchAll(LINK)) {
    const [words, sign, host = '', isWord, path] = match;
    const start = match.index;
    const ending = start + (sign?.length ?? 0) + host.lastIndexOf('.') + 1;
    // "arrived.The", "fine.it is": a blank is missing.
    const sure = sign !== undefined || path !== undefined || host.includes('-');
    if (!sure && /\p{Lu}\p{Ll}/u.test(text.slice(ending, ending + 2)) && !/^\p{Lu}/u.test(text.slice(start))) continue;
    if (!sure && isWord && !BEFORE.test(small.slice(Math.max(0, start - 10), start))) continue;
    const end = start + words.replace(/[.,;:!?)\]"'*]+$/, '').length;
    found.push({ start, end, host, name: nameOf(host) });
  }
  for (const { 0: words, index } of small.matchAll(SPELLED))
    found.push({ start: index, end: index + words.length, host: words, name: '' });
  return found;
}

/** Whether an address is one of Amazon's own. */
export const isAmazon = ({ host }: Link): boolean =>
  /(?:^|\.)amazon\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2})$|^(?:www\.)?(?:amzn\.(?:to|eu|com|asia)|a\.co)$/.test(
    host,
  );

/** Whether an address is that of a carrier whose name is known. */
export const isCarrier = ({ name }: Link): boolean => carriers.has(name);
