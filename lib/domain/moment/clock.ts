/** A time of day as a page prints it. */
export type PrintedClock = {
  hour: number;
  minute: number;
  second: number;
  /** Minutes east of Greenwich, where a zone is printed that has only one meaning; `unknown` where one is printed that has none. */
  offset?: number | 'unknown' | undefined;
  /** The IANA zone that the printed name belongs to, where it has a summer time: "PST" stands on pages in July as well. */
  place?: string | undefined;
};

/**
 * Hours east of Greenwich of the zone names that mean one thing. Amazon prints the zone of the marketplace, also by names that no library
 * knows (MET). CST, IST and the like mean several things and are not here.
 */
const ZONES: Record<string, readonly [offset: number, place?: string]> = {
  Z: [0],
  UTC: [0],
  GMT: [0],
  CET: [1, 'Europe/Berlin'],
  MET: [1, 'Europe/Berlin'],
  MEZ: [1, 'Europe/Berlin'],
  CEST: [2, 'Europe/Berlin'],
  MEST: [2, 'Europe/Berlin'],
  MESZ: [2, 'Europe/Berlin'],
  JST: [9],
  AEST: [10, 'Australia/Sydney'],
  AEDT: [11, 'Australia/Sydney'],
  PST: [-8, 'America/Los_Angeles'],
  PDT: [-7, 'America/Los_Angeles'],
  EST: [-5, 'America/New_York'],
  EDT: [-4, 'America/New_York'],
  BRT: [-3],
};

const ZONE = String.raw`\(?((?:[A-Z]{1,5})?(?:[+-]\d{1,2}(?::?\d{2})?)?)\)?`;
const TIME = String.raw`(?:(午前|午後|上午|下午) ?)?(\d{1,2})(?:[:.]| ?[hH] ?|[時时点] ?)(\d{2})(?:分|[:.](\d{2})(?:[.,]\d{1,3})?)?(?: ?([AaPp])\.? ?[Mm]\.?)?(?: ?(?:Uhr|h|hrs))?(?: ?${ZONE})?`;

/** Between a day and its time of day. */
const JOIN = String.raw`(?:[\s,·|•-]+(?:at|um|à|a las?|alle(?: ore)?|ore|às|om|kl)?\s*|T)`;
const BEHIND = new RegExp(String.raw`^(.*?[^\s,·|•-])${JOIN}${TIME}$`, 'u');
const STUCK = new RegExp(`^(.*[日)])${TIME}$`, 'u');
const ALONE = new RegExp(`^${TIME}$`, 'u');

function zoneOf(zone: string): Pick<PrintedClock, 'offset' | 'place'> {
  if (zone === '') return {};
  const [, name = '', sign, hours = '', minutes = '0'] =
    /^([A-Z]*)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(zone) ?? [];
  const [base, place] = name === '' ? [0] : (ZONES[name] ?? []);
  if (base === undefined || (sign && base !== 0) || (!sign && name === '')) return { offset: 'unknown' };
  const more = sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
  return { offset: base * 60 + more, ...(place && { place }) };
}

function clockOf(parts: readonly (string | undefined)[]): PrintedClock | undefined {
  const [half = '', hours = '', minutes = '', seconds = '0', meridiem = '', zone = ''] = parts;
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)];
  const late = /午後|下午|p/i.test(half + meridiem);
  const twelve = half !== '' || meridiem !== '';
  if (minute > 59 || second > 59 || hour > (twelve ? 12 : 23)) return undefined;
  return {
    hour: twelve ? (hour % 12) + (late ? 12 : 0) : hour,
    minute,
    second,
    ...zoneOf(zone),
  };
}

/** Parts of a text that says when: the day, and the time of day where one stands with it. */
export type SplitMoment = { date: string; clock?: PrintedClock | undefined };

/**
 * Takes the time of day off a text that ends with one, in twelve or twenty-four hours.
 * @param plain text with plain digits and blanks (`plainNumbers`).
 * @returns `date` is empty where there is nothing but a time; `undefined` for a time of day that cannot be.
 */
export function splitMoment(plain: string): SplitMoment | undefined {
  // 02.10.26 could be a time of day with seconds, and is a date.
  if (/^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/.test(plain)) return { date: plain };
  const alone = ALONE.exec(plain);
  if (alone) return joined('', alone.slice(1));
  const behind = STUCK.exec(plain) ?? BEHIND.exec(plain);
  if (behind) return joined(behind[1] ?? '', behind.slice(2));
  return { date: plain };
}

function joined(date: string, parts: readonly (string | undefined)[]): SplitMoment | undefined {
  const clock = clockOf(parts);
  return clock && { date: date.trim(), clock };
}
