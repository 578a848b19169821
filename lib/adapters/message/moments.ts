import { orderOf } from '../../domain/feedback/list-dates';
import type { MarketplaceCode } from '../../domain/marketplace';
import type { SentAt } from '../../domain/message/thread';
import { datePartOf, type MomentHints, readMoment, readStamp } from '../../domain/moment/read-moment';
import { overlap } from '../../domain/moment/spans';
import { isTimelike } from '../../domain/moment/timelike';
import { timeZones, zonesOfHost } from '../../policies/time-zones';
import { parentOf } from '../dom';
import { linesOf, type Piece, type PiecesOf } from './pieces';

/** Reads the times of one page, all by the same zones and in the same order of day and month. */
export type PageClock = {
  /**
   * When a text says that something was sent; a title around it may say it more exactly, and then both must agree.
   * @param of the words of the message or row that it stands in.
   */
  ofText(text: string, element: Element, of: string): SentAt | undefined;
  /** When an element with a time for machines says so. */
  ofStamp(element: Element, of: string): SentAt | undefined;
  /**
   * Says what people wrote on the page: a date of theirs does not tell in which order the page prints day and month.
   * @returns whether one had been counted.
   */
  leaveOut(words: readonly Element[]): boolean;
  /** Set where one had been counted: what was read before is to be read anew. */
  anew: boolean;
};

const DAY = 86_400_000;

/** Languages that a page may be in, the one that it says first. */
const languagesOf = ({ documentElement: { lang } }: Document): string[] => [
  ...new Set([lang || 'en', 'de', 'fr', 'es', 'it', 'ja', 'zh-CN']),
];

/** Longer texts say more than when. */
const LONGEST = 60;

/** Since when a text stands in its element at the earliest: the look before the one that first saw it. */
const stands = new WeakMap<Element, { text: string; since: number }>();
/** When a text was first read as a part of what it stands in now: a list may show another message in the same element. */
const read = new WeakMap<Element, { of: string; now: number }>();
const lastLook = new WeakMap<Document, number>();

/** The zones in which a page may count: the marketplace's, or those of its host where none is named, and the person's own. */
function zonesOf({ hostname }: URL, marketplace: MarketplaceCode | undefined): string[] {
  const stores = marketplace ? [timeZones[marketplace]] : zonesOfHost(hostname);
  return [...new Set([Temporal.Now.timeZoneId(), ...stores])];
}

/** Tells whether a text of the page looks like a time and like nothing else; each text is looked at once. */
export function timelikeOn(page: Document): (text: string) => boolean {
  const languages = languagesOf(page);
  const known = new Map<string, boolean>();
  return (text) => {
    const is = known.get(text) ?? isTimelike(text, languages);
    known.set(text, is);
    return is;
  };
}

/**
 * @param pieces the visible text of all that is read: its dates say in which order days and months stand.
 * @param marketplace that of the conversation, where it is known.
 */
export function clockOf(
  page: Document,
  url: URL,
  piecesOf: PiecesOf,
  pieces: readonly Piece[],
  marketplace: MarketplaceCode | undefined,
): PageClock {
  const now = Date.now();
  // A text that was not there at the look before was written since.
  const loaded = Math.min(now, Math.floor(performance.timeOrigin));
  const since = lastLook.get(page) ?? loaded;
  lastLook.set(page, now);
  for (const { text, element } of pieces)
    if (text.length < LONGEST && stands.get(element)?.text !== text) stands.set(element, { text, since });
  const dated = pieces.flatMap(({ text, element }) =>
    text.length < LONGEST && /\d[/-]\d/.test(text) ? { order: orderOf(datePartOf(text) ?? ''), element } : [],
  );
  const attest = (left: typeof dated) => left.flatMap(({ order }) => order ?? []);
  const language = page.documentElement.lang;
  const hints: MomentHints = {
    since,
    now,
    zones: zonesOf(url, marketplace),
    languages: languagesOf(page),
    dates: {
      attested: attest(dated),
      host: url.hostname,
      latest: new Date(now + DAY).toISOString().slice(0, 10),
      language,
    },
  };
  // What counts back counts from a moment between these two, which stays the same however often it is read.
  const standing = (text: string, element: Element, of: string): SentAt | undefined => {
    const known = read.get(element);
    const seen = known?.of === of ? known : { of, now };
    read.set(element, seen);
    const stood = stands.get(element);
    return readMoment(text, { ...hints, now: seen.now, since: stood?.text === text ? stood.since : loaded });
  };
  const agreed = (loose: SentAt | undefined, exact: SentAt | undefined): SentAt | undefined =>
    loose && exact ? overlap(loose, exact) : (exact ?? loose);
  const titled = (element: Element): SentAt | undefined => {
    for (const each of [element, parentOf(element)]) {
      const title = each?.getAttribute('title');
      if (each && title) return readMoment(title, hints);
    }
    return undefined;
  };
  const clock: PageClock = {
    anew: false,
    leaveOut(words) {
      const theirs = new Set(words);
      const left = attest(dated.filter(({ element }) => !theirs.has(element)));
      const counted = left.length < (hints.dates.attested?.length ?? 0);
      if (counted) [hints.dates.attested, clock.anew] = [left, true];
      return counted;
    },
    ofText(text, element, of) {
      const said = text.length < LONGEST ? standing(text, element, of) : undefined;
      return said && agreed(said, titled(element));
    },
    ofStamp(element, of) {
      const stamp = readStamp(element.getAttribute('datetime') ?? '', hints);
      const printed = standing(linesOf(piecesOf(element)), element, of);
      return agreed(printed, agreed(titled(element), stamp));
    },
  };
  return clock;
}
