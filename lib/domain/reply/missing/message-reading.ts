import { type Ask, asksOf } from './asks';
import { likeness } from './likeness';
import { isNumber, type Reading, readingOf, wordPlacesOf } from './reading';

/** A question of the buyer with its words. */
export type ReadAsk = Ask & Reading & { like: ReadonlySet<string>; places: readonly number[]; marked: boolean };

/** What depends on the buyer's message alone. */
export type MessageReading = Reading & {
  like: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  asks: readonly ReadAsk[];
  places: readonly number[];
};

const groupsOf = (content: ReadonlySet<string>): Set<string> => {
  const groups = new Set<string>();
  for (const stem of content) {
    const group = likeness.get(stem);
    if (group !== undefined) groups.add(group);
  }
  return groups;
};

function read(text: string): MessageReading {
  const reading = readingOf(text);
  const asks = asksOf(text).map((ask): ReadAsk => {
    const words = text.slice(ask.start, ask.end);
    const own = readingOf(words);
    return {
      ...ask,
      ...own,
      like: groupsOf(own.content),
      places: [...wordPlacesOf(own.tokens, 'q')],
      marked: words.includes('?'),
    };
  });
  return {
    ...reading,
    like: groupsOf(reading.content),
    numbers: new Set(reading.tokens.map(({ word }) => word).filter(isNumber)),
    asks,
    places: [...wordPlacesOf(reading.tokens, 'm')],
  };
}

const MOST = 16;
const known = new Map<string, MessageReading>();

/** A buyer's message as it is compared with drafts; read once, since it stays while a draft is typed. */
export function messageReadingOf(text: string): MessageReading {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= MOST) known.clear();
  const reading = read(text);
  known.set(text, reading);
  return reading;
}
