/** How many things of each kind are to be seen to today, however much is kept. */
const TODAY = { threads: 40, feedback: 40, refunds: 3, claims: 5 };
const DUE = TODAY.threads + TODAY.feedback + TODAY.refunds + TODAY.claims;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const iso = (time: number): string => new Date(time).toISOString();
const seen = (at: string, value: unknown) => ({ at, value });

type Sample = { table: string; record: object };

const order = (orderId: string, at: string, moved?: string): Sample => ({
  table: 'orders',
  record: {
    orderId,
    firstSeenAt: at,
    lastSeenAt: at,
    ...(moved && { pendingSeenAt: [moved], refundMovedAt: moved }),
  },
});

function thread(orderId: string, at: string, waits: boolean): Sample {
  const sent = { from: at, to: at };
  const triage = { language: 'en', covered: true, needsAnswer: true, danger: [], anger: 0, topics: [], problem: true };
  const message = { from: 'buyer', sent, firstSeenAt: at, length: 80, triage: { ...triage, questions: [] } };
  return {
    table: 'threads',
    record: {
      id: `order:${orderId}`,
      orderId,
      caseIds: [],
      marketplace: seen(at, 'US'),
      messages: [{ key: '1'.repeat(32), ...message, ...(!waits && { answered: true }) }],
      firstSeenAt: at,
      lastSeenAt: at,
      ...(waits && { dueAt: iso(Date.parse(at) + DAY) }),
    },
  };
}

const WORDS = ['Arrived a week late', 'The handle was broken', 'Wrong colour, no answer', 'Not as described at all'];

function feedback(orderId: string, at: string, low: boolean, index: number): Sample {
  const day = at.slice(0, 10);
  const rating = low ? 1 + (index % 3) : 5;
  return {
    table: 'feedback',
    record: {
      orderId,
      firstSeenAt: at,
      lastSeenAt: at,
      shown: seen(at, { rating, comment: low ? `${WORDS[index % WORDS.length]} (${index})` : 'Fine' }),
      readings: [seen(at, { day })],
      marketplace: seen(at, 'US'),
      day,
      ...(low && { lowSince: day }),
    },
  };
}

const note = (orderId: string, at: string, kind: string, index: number): Sample => ({
  table: 'notes',
  record: {
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    orderId,
    at,
    kind,
    text: '',
    changedAt: at,
    removed: false,
  },
});

/** What is due today, the same with little and with much. */
function today(index: number, orderId: string, now: number): Sample {
  let place = index;
  if (place < TODAY.threads) return thread(orderId, iso(now - place * 0.55 * HOUR), true);
  place -= TODAY.threads;
  if (place < TODAY.feedback) return feedback(orderId, iso(now - (20 + place) * DAY), true, index);
  place -= TODAY.feedback;
  if (place < TODAY.refunds) return order(orderId, iso(now), iso(now - (place + 1) * 600_000));
  return note(orderId, iso(now - place * HOUR), 'claim-opened', index);
}

/**
 * One record of those that so many are: what is due today first, then a year and a month behind it: mostly orders; conversations, of which
 * every twentieth was never seen answered; feedback, of which every tenth is low; claims, most of them closed.
 */
export function sampleQueue(index: number, count: number, orderId: string, now: number): Sample {
  if (index < DUE) return today(index, orderId, now);
  const at = iso(now - DAY - (400 * DAY * index) / count);
  const place = index % 20;
  if (place < 13) return order(orderId, at, index % 50 === 0 ? at : undefined);
  if (place < 17) return thread(orderId, at, index % 100 === 14);
  if (place < 19) return feedback(orderId, at, index % 200 < 20, index);
  return note(orderId, at, index % 200 === 19 ? 'claim-opened' : index % 200 === 39 ? 'claim-closed' : 'note', index);
}
