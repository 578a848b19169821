import { describe, expect, it } from 'vitest';
import { replyCounts } from '../../../lib/domain/month/reply-counts';
import { waitsOf } from '../../../lib/domain/month/waits';
import { between, exactly, moment, type SampleMessage, seenThread } from '../message/sample-thread';

const buyer = (at: string, more: SampleMessage = {}): SampleMessage => ({
  sent: exactly(at),
  text: `asked ${at}`,
  ...more,
});
const seller = (at: string, more: SampleMessage = {}): SampleMessage => ({
  from: 'seller',
  sent: exactly(at),
  text: `said ${at}`,
  ...more,
});
const waits = async (...messages: SampleMessage[]) => waitsOf(await seenThread('20 12:00', messages));
const states = async (...messages: SampleMessage[]) => (await waits(...messages)).map(({ state }) => state);

describe('waitsOf', () => {
  it('counts from the first message that nobody had answered', async () => {
    expect(
      await waits(buyer('10 08:00'), buyer('10 20:00'), seller('11 09:30'), buyer('12 10:00'), seller('12 10:05')),
    ).toEqual([
      { at: moment('10 08:00'), state: 'answered', minutes: 25 * 60 + 30 },
      { at: moment('12 10:00'), state: 'answered', minutes: 5 },
    ]);
  });
  it('counts what nobody answered as waiting, and an undelivered answer as none', async () => {
    expect(await waits(buyer('10 08:00'), seller('10 09:00', { blocked: true }))).toEqual([
      { at: moment('10 08:00'), state: 'waiting' },
    ]);
  });
  it('takes a notice of Amazon for no answer', async () => {
    expect(await states(buyer('10 08:00'), { from: 'amazon', sent: exactly('10 09:00') })).toEqual(['waiting']);
  });
  it('says nothing of a message that came before any question', async () => {
    expect(await waits(seller('10 08:00'))).toEqual([]);
  });
  it.each([
    ['the question', [buyer('10 08:00', { sent: between('10 08:00', '10 10:00') }), seller('10 12:00')]],
    ['the answer', [buyer('10 08:00'), seller('10 09:00', { sent: between('10 09:00', '10 10:00') })]],
    ['an answer without a time', [buyer('10 08:00'), seller('10 09:00', { sent: undefined })]],
  ] as const)('is uncertain where the time of %s is not known to the minute', async (_, messages) => {
    expect(await states(...messages)).toEqual(['uncertain']);
  });
  it('is uncertain where another answer may have come in between', async () => {
    const rough = seller('10 07:00', { sent: between('10 07:00', '10 09:00') });
    expect(await states(rough, buyer('10 08:00'), seller('10 12:00'))).toEqual(['uncertain']);
  });
  it('is uncertain where the page was cut above the question', async () => {
    const cut = await seenThread('20 12:00', [buyer('10 08:00'), seller('10 09:00')], { whole: false });
    expect(waitsOf(cut)).toEqual([{ at: moment('10 08:00'), state: 'uncertain' }]);
  });
  it('leaves out what needed no answer', async () => {
    const thanks = await seenThread('10 09:00', [buyer('10 08:00')]);
    const settled = { kind: 'no-response-needed', at: moment('10 10:00') } as const;
    expect(waitsOf({ ...thanks, settled })).toEqual([]);
    const later = await seenThread('12 12:00', [buyer('10 08:00'), buyer('12 08:00'), seller('12 08:30')]);
    const known = later.messages.map((each, index) =>
      index === 0 ? { ...each, firstSeenAt: moment('10 09:00') } : each,
    );
    expect(waitsOf({ ...later, messages: known, settled })).toEqual([
      { at: moment('12 08:00'), state: 'answered', minutes: 30 },
    ]);
  });
  it('does not know how long it took where the person says it was answered elsewhere', async () => {
    const asked = await seenThread('10 09:00', [buyer('10 08:00')]);
    expect(waitsOf({ ...asked, settled: { kind: 'answered', at: moment('10 10:00') } })).toEqual([
      { at: moment('10 08:00'), state: 'uncertain' },
    ]);
  });
});

describe('replyCounts', () => {
  const month = (at: string): string => at.slice(0, 7);
  const counts = async (...messages: SampleMessage[]) =>
    Object.fromEntries(
      replyCounts(await seenThread('20 12:00', messages), month).map(({ name, by, ...where }) => [
        `${where.marketplace}/${where.month} ${name}`,
        by,
      ]),
    );

  it('counts an answer with its minutes in the month of the question', async () => {
    expect(await counts(buyer('10 08:00'), seller('10 09:30'))).toEqual({
      'US/2026-11 replies-answered': 1,
      'US/2026-11 replies-minutes': 90,
      'US/2026-11 replies-in-time': 1,
    });
  });
  it('counts as in time what took 24 hours, and no minute more', async () => {
    expect(await counts(buyer('10 08:00'), seller('11 08:00'))).toHaveProperty(['US/2026-11 replies-in-time'], 1);
    expect(await counts(buyer('10 08:00'), seller('11 08:01'))).not.toHaveProperty(['US/2026-11 replies-in-time']);
  });
  it('counts apart what waits', async () => {
    expect(await counts(buyer('10 08:00'))).toEqual({ 'US/2026-11 replies-waiting': 1 });
  });
});
