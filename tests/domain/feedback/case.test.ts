import { describe, expect, it } from 'vitest';
import { type Case, caseKinds, deadlineOf, isDue, nextStep, stepsOf } from '../../../lib/domain/feedback/case';
import { lockOf, locks } from '../../../lib/domain/feedback/case-locks';
import type { FeedbackClock, FeedbackLine } from '../../../lib/domain/feedback/feedback-view';
import { type NoteKind, noteKinds } from '../../../lib/domain/note-change';
import { sampleNote } from '../sample-note';

const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`;
const clock = (state: FeedbackClock['state']): FeedbackClock => ({
  until: { day: '2026-12-31' },
  days: 60,
  state,
  ...(state !== 'over' && { left: 9 }),
  basis: 'policy',
});
const removal = (verdict: string, confidence: string | null) =>
  ({ verdict, confidence, category: null, decisive: [], missing: [], topics: [], language: 'en' }) as NonNullable<
    Case['removal']
  >;
const steps = (...kinds: NoteKind[]) => kinds.map((kind, index) => ({ id: kind, kind, at: at(index + 1) }));

type Facts = Partial<Omit<Case, 'steps'>> & { buyer?: FeedbackClock['state']; amazon?: FeedbackClock['state'] };
const facts = (taken: NoteKind[], { buyer = 'open', amazon = 'open', ...more }: Facts = {}): Case => ({
  rating: 1,
  state: 'present',
  steps: steps(...taken),
  seenAt: at(20),
  buyerRemoval: clock(buyer),
  amazonRequest: clock(amazon),
  removal: removal('buyer-only', null),
  ...more,
});

describe('the next step', () => {
  it.each<[string, NoteKind[], Facts, string]>([
    ['nothing was done', [], {}, 'contact'],
    ['the buyer was contacted', ['contacted'], {}, 'solve'],
    ['it was solved', ['contacted', 'solved'], {}, 'ask'],
    ['another one was sent', ['contacted', 'replacement-sent'], {}, 'ask'],
    ['the buyer was asked', ['contacted', 'solved', 'asked'], {}, 'wait'],
    ['the buyer was asked before anything else', ['asked'], {}, 'wait'],
    ['the buyer said no', ['contacted', 'solved', 'asked', 'buyer-declined'], {}, 'reply'],
    ['the buyer cannot remove it any more', ['contacted'], { buyer: 'over' }, 'reply'],
    ['it is not clear whether the buyer can', [], { buyer: 'unclear' }, 'contact'],
    ['Amazon would remove it', [], { removal: removal('amazon-removes', 'likely') }, 'request'],
    ['Amazon might strike it', ['contacted'], { removal: removal('amazon-strikes', 'may-be') }, 'request'],
    [
      'Amazon would, and it is unclear whether in time',
      [],
      { removal: removal('amazon-removes', 'likely'), amazon: 'unclear' },
      'request',
    ],
    ['it is too late for Amazon', [], { removal: removal('amazon-removes', 'likely'), amazon: 'over' }, 'contact'],
    ['it is too late for both', [], { removal: removal('too-late', null), buyer: 'over', amazon: 'over' }, 'reply'],
    ['nobody knows whether Amazon would', [], { removal: removal('unsure', null) }, 'contact'],
    [
      'Amazon was asked just now',
      ['requested'],
      { removal: removal('amazon-removes', 'likely'), seenAt: at(2) },
      'wait',
    ],
    [
      'Amazon was asked, and it is still there',
      ['requested'],
      { removal: removal('amazon-removes', 'likely') },
      'contact',
    ],
    [
      'Amazon said no',
      ['requested', 'request-declined'],
      { removal: removal('amazon-removes', 'likely'), seenAt: at(2) },
      'contact',
    ],
    ['it was replied to', ['replied'], { removal: removal('amazon-removes', 'likely') }, 'none'],
    ['a reply was seen', [], { replied: true }, 'none'],
    ['it is struck', [], { state: 'struck' }, 'none'],
    ['it has vanished', [], { state: 'vanished' }, 'none'],
    ['it has four stars', [], { rating: 4 }, 'none'],
  ])('where %s', (_what, taken, more, next) => {
    expect(nextStep(facts(taken, more))).toBe(next);
  });
});

describe('lockOf', () => {
  const lockedIn = (given: Case) =>
    Object.fromEntries(
      caseKinds.flatMap((kind) => {
        const locked = lockOf(kind, given);
        return locked ? [[kind, locked]] : [];
      }),
    );
  it('begins with all but what answers something', () =>
    expect(lockedIn(facts([]))).toEqual({ 'buyer-declined': 'not-asked', 'request-declined': 'not-requested' }));
  it.each<[NoteKind, string, NoteKind[], Facts]>([
    ['asked', 'asked-before', ['asked'], {}],
    ['asked', 'asked-before', ['asked', 'buyer-declined'], { buyer: 'over' }],
    ['asked', 'buyer-declined', ['contacted', 'buyer-declined'], {}],
    ['asked', 'buyer-clock-over', [], { buyer: 'over' }],
    ['asked', 'gone', [], { state: 'vanished' }],
    ['asked', 'stars', [], { rating: 5 }],
    ['requested', 'requested-before', ['requested', 'request-declined'], {}],
    ['requested', 'amazon-clock-over', [], { amazon: 'over' }],
    ['requested', 'gone', [], { state: 'struck' }],
    ['requested', 'stars', [], { rating: 4 }],
    ['replied', 'taken', [], { replied: true }],
    ['contacted', 'taken', ['contacted'], {}],
    ['fulfilled-by-amazon', 'taken', ['fulfilled-by-amazon'], {}],
  ])('%s is locked: %s', (kind, lock, taken, more) => {
    expect(lockedIn(facts(taken, more))[kind]).toBe(lock);
  });
  it.each<[NoteKind, NoteKind[], Facts]>([
    ['asked', [], { buyer: 'unclear' }],
    ['buyer-declined', ['contacted'], {}],
    ['request-declined', ['requested'], {}],
    ['fulfilled-by-seller', ['fulfilled-by-amazon'], {}],
  ])('%s can be pressed after %j', (kind, taken, more) => {
    expect(lockedIn(facts(taken, more))[kind]).toBeUndefined();
  });
  it('knows no lock that nothing sets', () => {
    const set = [
      facts([]),
      facts([], { state: 'struck' }),
      facts([], { rating: 5 }),
      facts(['contacted', 'buyer-declined']),
      facts(['asked', 'requested']),
      facts([], { buyer: 'over', amazon: 'over' }),
    ].flatMap((each) => Object.values(lockedIn(each)));
    expect([...new Set(set)].sort()).toEqual([...locks].sort());
  });
});

describe('stepsOf', () => {
  const note = (kind: NoteKind, day: number, removed = false) =>
    sampleNote({ kind, at: at(day), removed, id: crypto.randomUUID() });
  it('lists steps earliest first, without own words, claims and what was taken back', () => {
    const notes = [
      note('solved', 3),
      note('contacted', 1),
      note('note', 2),
      note('asked', 4, true),
      note('claim-opened', 5),
    ];
    expect(stepsOf(notes).map(({ kind }) => kind)).toEqual(['contacted', 'solved']);
  });
  it('takes the later of two facts that exclude each other', () => {
    const notes = [note('fulfilled-by-amazon', 1), note('fulfilled-by-seller', 2), note('not-buy-shipping', 1)];
    expect(stepsOf(notes).map(({ kind }) => kind)).toEqual(['not-buy-shipping', 'fulfilled-by-seller']);
  });
  it('knows every kind of note but own words and claims', () => {
    const notes = noteKinds.map((kind) => note(kind, 1));
    expect(stepsOf(notes)).toHaveLength(noteKinds.length - 3 - 2);
  });
});

describe('deadlines', () => {
  const line = (next: FeedbackLine['next'], ...taken: NoteKind[]) => {
    const { buyerRemoval, amazonRequest, steps: all } = facts(taken, { amazon: 'unclear' });
    return { next, buyerRemoval, amazonRequest, steps: all } as FeedbackLine;
  };
  it.each<[FeedbackLine['next'], NoteKind[], string | undefined, boolean]>([
    ['contact', [], 'open', true],
    ['solve', [], 'open', true],
    ['ask', [], 'open', true],
    ['request', [], 'unclear', true],
    ['wait', ['asked'], 'open', false],
    ['wait', ['requested'], undefined, false],
    ['reply', [], undefined, false],
    ['none', [], undefined, false],
  ])('%s after %j', (next, taken, state, due) => {
    expect([deadlineOf(line(next, ...taken))?.state, isDue(line(next, ...taken))]).toEqual([state, due]);
  });
});
