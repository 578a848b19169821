import type { FeedbackRecord } from '../domain/feedback/feedback-record';
import type { Day, Instant } from '../domain/ids';
import { type MarketplaceCode, marketplaceCodes } from '../domain/marketplace';
import type { OwnFacts, Spans, Tally } from '../domain/prompts/facts';
import { languageOf } from '../domain/text/language';
import { topicsOf } from '../domain/text/topics';
import type { History } from './database';
import { type MonthSpan, type Months, tallyMonths } from './prompt-months';
import { conversationTally, tallyOf } from './prompt-tally';

/** Of each kind of records and span so many are looked at, the newest: what is counted is said to be since the oldest of them. */
const MOST = 500;

/** Feedback of one to three stars that counts, by what its words are about. Nothing is said of words in languages that are not covered. */
async function complaints(db: History, { from, to }: MonthSpan, off: Off): Promise<Tally<string> | undefined> {
  const key = db.feedback.where('lowSince').between(from, to, true, true).reverse();
  const newest = await key
    .filter((record) => isWhole(record) && !isOff(off, record.marketplace?.value))
    .limit(MOST)
    .toArray();
  const oldest = newest.length === MOST ? newest.at(-1)?.lowSince : undefined;
  return tallyOf(from, oldest, newest, ({ shown }) => {
    const { comment } = shown.value;
    const topics = comment ? topicsOf(comment, languageOf(comment)).map(({ topic }) => topic) : [];
    return topics.length === 1 && topics[0] === 'praise'
      ? ['praise-only']
      : topics.filter((topic) => topic !== 'praise');
  });
}

/** A record that is damaged is set aside when its feedback is seen again; until then it is passed over. */
const isWhole = ({ shown }: FeedbackRecord): boolean => typeof shown?.value?.comment === 'string';

/** Refunds that were pressed here, each once, by the reason that was chosen. What was withdrawn or never went through is none. */
async function refunds(db: History, { fromMonth, toMonth, from }: MonthSpan, off: Off) {
  const entries = await db.ledger
    .where('month')
    .between(fromMonth, toMonth, true, true)
    .reverse()
    .limit(4 * MOST)
    .toArray();
  const counting = entries.filter(
    ({ state, marketplace }) => (state === 'submitted' || state === 'shown') && !isOff(off, marketplace),
  );
  const pressed = [...new Map(counting.map((entry) => [`${entry.orderId} ${entry.at}`, entry])).values()];
  const oldest = pressed.map(({ at }) => at.slice(0, 10)).sort()[0];
  return tallyOf(from, entries.length === 4 * MOST ? oldest : undefined, pressed, ({ reason }) =>
    reason ? [reason] : [],
  );
}

/** Returns by Amazon's own report, by its code. */
async function returns(db: History, { from, to }: MonthSpan, off: Off): Promise<Tally<string> | undefined> {
  const stores = marketplaceCodes.filter((code) => !off.includes(code));
  const found = await Promise.all(
    stores.map((code) =>
      db.returns
        .where('[marketplace+day]')
        .between([code, from], [code, to], true, true)
        .reverse()
        .limit(MOST)
        .toArray(),
    ),
  );
  // Where one store was cut short, older returns of the others would be counted without its own.
  const cut = found
    .flatMap((list) => (list.length === MOST ? (list.at(-1)?.day ?? []) : []))
    .sort()
    .at(-1);
  const list = found.flat().filter(({ day }) => cut === undefined || day >= cut);
  return tallyOf(from, cut, list, ({ reason }) => (reason ? [reason] : []));
}

/** How conversations of the span went, by when they were last seen. */
async function conversations(db: History, { from, to }: MonthSpan, off: Off) {
  const found = await db.threads.where('lastSeenAt').between(from, `${to}~`).reverse().limit(MOST).toArray();
  const oldest = found.length === MOST ? found.at(-1)?.lastSeenAt.slice(0, 10) : undefined;
  return conversationTally(
    from,
    oldest,
    found.filter(({ marketplace }) => !isOff(off, marketplace?.value)),
  );
}

type Off = readonly MarketplaceCode[];
const isOff = (off: Off, marketplace: MarketplaceCode | undefined): boolean =>
  marketplace !== undefined && off.includes(marketplace);

/**
 * What own records say of this month and the two before it, and of the three before those. Bounded whatever the history holds: the
 * newest of each kind are looked at, and counts of months are read where they are kept.
 */
export async function ownFacts(db: History, now: Instant, off: Off): Promise<OwnFacts> {
  const months = monthsOf(now.slice(0, 10));
  const both = async <Name extends string>(
    look: (span: MonthSpan) => Promise<Tally<Name> | undefined>,
  ): Promise<Spans<Name> | undefined> => {
    const [this_, before] = await Promise.all([look(months.now), look(months.before)]);
    return this_ && { now: this_, ...(before && { before }) };
  };
  const [complained, refunded, returned, talked, counted] = await Promise.all([
    both((span) => complaints(db, span, off)),
    both((span) => refunds(db, span, off)),
    both((span) => returns(db, span, off)),
    both((span) => conversations(db, span, off)),
    tallyMonths(db, months, off),
  ]);
  return {
    ...(complained && { complaints: complained }),
    ...(refunded && { refunds: refunded }),
    ...(returned && { returns: returned }),
    ...(talked && { conversations: talked }),
    ...counted,
  };
}

/** The span of this month and the two before it, and the three before those. */
function monthsOf(today: Day): Months {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const at = (shift: number): Day => new Date(Date.UTC(year, month - 1 + shift)).toISOString().slice(0, 7);
  const span = (first: number, last: number): MonthSpan => ({
    fromMonth: at(first),
    toMonth: at(last),
    from: `${at(first)}-01`,
    to: `${at(last)}-31`,
  });
  return { now: span(-2, 0), before: span(-5, -3) };
}
