import { expect, it } from 'vitest';
import { mergeThreads } from '../../../lib/domain/message/thread-merge';
import { standOf } from '../../../lib/domain/message/thread-stand';
import { assessMessage } from '../../../lib/domain/message/triage/assess-message';
import { withDanger } from '../../../lib/domain/message/versions';
import { between, exactly, moment, type SampleMessage, seenThread } from './sample-thread';

const SENT = exactly('10 08:00');
const standAfter = async (...looks: (readonly SampleMessage[])[]) => {
  const seen = await Promise.all(
    looks.map((messages, at) => seenThread(`10 ${String(at + 10)}:00`, messages, { whole: true })),
  );
  const [first, ...others] = seen;
  if (!first) throw new Error('no look');
  return standOf(others.reduce(mergeThreads, first));
};
const one = (text: string, more: Partial<SampleMessage> = {}): SampleMessage => ({ sent: SENT, text, ...more });

it('a message whose words a page changes in place waits once, whichever words were seen first', async () => {
  const looks = [[one('The lid …')], [one('The lid leaks all over')], [one('Der Deckel leckt')], [one('The lid …')]];
  for (const order of [looks, looks.toReversed()]) {
    const stand = await standAfter(...order);
    expect([stand.count, stand.waiting.length]).toEqual([1, 1]);
    expect(stand.waiting[0]).toMatchObject({ firstSeenAt: moment('10 10:00') });
  }
});
it('two that a page shows at the same moment are two, also where it showed only one of them before', async () => {
  expect((await standAfter([one('Where is it?')], [one('Where is it?'), one('Hello?')])).count).toBe(2);
  expect((await standAfter([one('Where is it?'), one('Hello?')], [one('Hello?')])).count).toBe(2);
});
it('at a time that is known only roughly they are two: in doubt a message waits', async () => {
  const sent = between('10 00:00', '10 23:59');
  expect((await standAfter([one('Where is it?', { sent })], [one('Hello?', { sent })])).count).toBe(2);
});
it('once answered, no older words of it wait', async () => {
  const answer: SampleMessage = { from: 'seller', text: 'On its way' };
  const stand = await standAfter([one('Where is it …')], [one('Where is it, please?'), answer]);
  expect([stand.count, stand.settled]).toEqual([0, 'answered']);
});
it('one that was not delivered is counted once', async () => {
  const blocked = { from: 'seller', blocked: true } as const;
  expect((await standAfter([one('Se', blocked)], [one('See our shop', blocked)])).undelivered).toHaveLength(1);
});
it('a danger in words that are gone stays, with no place in those that stand there', async () => {
  const stand = await standAfter([one('It caught fire.')], [one('Where is it?')]);
  expect(stand.waiting[0]?.triage?.danger).toEqual([{ kind: 'fire', start: 0, end: 0 }]);
});
const fire = (more: object = {}) => ({ kind: 'fire' as const, start: 0, end: 0, ...more });
it.each([
  ['a sure one', [], [{ kind: 'fire' as const }], [fire()]],
  ['one that only may have been', [], [{ kind: 'fire' as const, maybe: true as const }], [fire({ maybe: true })]],
  ['one of each', [], [{ kind: 'fire' as const, maybe: true as const }, { kind: 'fire' as const }], [fire()]],
  [
    'a maybe beside a sure one',
    [fire({ end: 4 })],
    [{ kind: 'fire' as const, maybe: true as const }],
    [fire({ end: 4 })],
  ],
  [
    'a sure one beside a maybe',
    [fire({ end: 4, maybe: true })],
    [{ kind: 'fire' as const }],
    [fire({ end: 4, maybe: true }), fire()],
  ],
] as const)('of earlier words stays %s', (_, danger, earlier, expected) => {
  const triage = assessMessage('Where is it?');
  expect(withDanger({ ...triage, danger: [...danger] }, earlier).danger).toEqual(expected);
});
