import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startHousekeeping } from '../../lib/background/housekeeping';
import { recordPage } from '../../lib/background/record-page';
import { openReplyNoticed, planReplyNotices, tellReply } from '../../lib/background/reply-notice';
import { pageObservation } from '../../lib/domain/order';
import { z } from '../../lib/domain/zod';
import { history } from '../../lib/storage/database';
import { ORDER, type SampleMessage, sampleConversation } from '../domain/message/sample-thread';

const ALARM = `reply-notice:order:${ORDER}`;
const WROTE = '2026-11-21T10:00:00.000Z';
/** A moment of the day on which the answer is due at ten. */
const at = (time: string): Date => new Date(`2026-11-22T${time}:00.000Z`);

const shown = vi.fn(async (id: string, _options?: unknown) => id);
const opened = vi.fn(async (_tab: { url: string }) => ({}));
const cleared = vi.fn(async (_id: string) => true);
const settings = (values: object) => fakeBrowser.storage.local.set({ 'reply-notice': true, ...values });
const alarmTime = async () => (await fakeBrowser.alarms.get(ALARM))?.scheduledTime;
const see = (messages: readonly SampleMessage[], more: object = {}) =>
  recordPage({
    observation: z.parse(pageObservation, {
      kind: 'inbox',
      at: new Date().toISOString(),
      inbox: { conversation: sampleConversation(messages, more) },
    }),
  });
const asked = { sent: { from: WROTE, to: WROTE } };

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: Date.parse(WROTE) + 60_000, toFake: ['Date'] });
  Object.assign(fakeBrowser.action, {
    setBadgeText: async () => {},
    setBadgeBackgroundColor: async () => {},
    setTitle: async () => {},
  });
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string, fill: string[] = []) => [key, ...fill].join(' '),
    getUILanguage: () => 'en-GB',
  });
  Object.assign(fakeBrowser.notifications, { create: shown, clear: cleared });
  Object.assign(fakeBrowser.tabs, { create: opened });
  Object.assign(fakeBrowser, { permissions: { onAdded: { addListener: () => {} } } });
});
afterEach(async () => {
  vi.useRealTimers();
  vi.clearAllMocks();
  await history.threads.clear();
});

describe('the notice two hours before an answer is due', () => {
  it('has its alarm at that very moment, as soon as the page shows the message', async () => {
    await settings({});
    await see([asked]);
    expect(await alarmTime()).toBe(at('08:00').getTime());
  });
  it.each([
    ['it is not switched on', { 'reply-notice': false }],
    ['everything is paused', { paused: true }],
  ])('has no alarm while %s, and says nothing when one rings', async (_what, values) => {
    await see([asked]);
    await settings(values);
    await planReplyNotices();
    expect(await alarmTime()).toBeUndefined();
    await tellReply(ALARM, at('08:00'));
    expect(shown).not.toHaveBeenCalled();
  });
  it('says until when, and of which order, once', async () => {
    await settings({});
    await see([asked]);
    await tellReply(ALARM, at('08:00'));
    await tellReply(ALARM, at('08:01'));
    expect(shown).toHaveBeenCalledOnce();
    expect(shown.mock.calls[0]?.[1]).toMatchObject({
      title: expect.stringMatching(/^replyNoticeTitle .*:00/),
      message: `replyNoticeOrder ${ORDER}`,
    });
  });
  it('says so where the time is only the earliest', async () => {
    await settings({});
    // Seen well after: a message is no younger than its first sighting.
    vi.setSystemTime(at('07:00'));
    await see([{ sent: { from: WROTE, to: '2026-11-21T10:30:00.000Z' } }]);
    await tellReply(ALARM, at('08:00'));
    expect(shown.mock.calls[0]?.[1]).toMatchObject({ title: expect.stringContaining('replyNoticeEarliest') });
  });
  it('speaks of the next message of the buyer as of another', async () => {
    await settings({});
    await see([asked]);
    await tellReply(ALARM, at('08:00'));
    const answer = {
      from: 'seller' as const,
      sent: { from: at('08:30').toISOString(), to: at('08:30').toISOString() },
    };
    const again = { sent: { from: at('09:00').toISOString(), to: at('09:00').toISOString() } };
    vi.setSystemTime(at('09:10'));
    await see([asked, answer, again]);
    await tellReply(ALARM, new Date(at('07:00').getTime() + 24 * 3_600_000));
    expect(shown).toHaveBeenCalledTimes(2);
  });
  it('speaks of the next message also where its time is only a day, and once', async () => {
    await settings({});
    await see([asked]);
    await tellReply(ALARM, at('08:00'));
    const answer = {
      from: 'seller' as const,
      sent: { from: at('09:00').toISOString(), to: at('09:00').toISOString() },
    };
    const again = { text: 'And now?', sent: { from: at('00:00').toISOString(), to: at('23:59').toISOString() } };
    vi.setSystemTime(at('17:00'));
    await see([asked, answer, again]);
    await tellReply(ALARM, at('22:30'));
    expect(shown).toHaveBeenCalledTimes(2);
    vi.setSystemTime(at('22:40'));
    // Its time is known better now, and it is still the same.
    const better = { ...again, sent: { from: at('10:00').toISOString(), to: at('11:00').toISOString() } };
    await see([asked, answer, better]);
    await tellReply(ALARM, new Date(at('08:30').getTime() + 24 * 3_600_000));
    expect(shown).toHaveBeenCalledTimes(2);
  });
  it('keeps to the hours that are set, also when they change after the alarm was', async () => {
    await settings({});
    await see([asked]);
    await settings({ 'reply-hours': 30 });
    await tellReply(ALARM, at('08:00'));
    expect(shown).not.toHaveBeenCalled();
    expect(await alarmTime()).toBe(at('14:00').getTime());
  });
  it('says nothing of what was answered since, is overdue, or is unknown', async () => {
    await settings({});
    await see([asked]);
    await tellReply(ALARM, at('10:01'));
    await tellReply('reply-notice:order:114-0000009-0000009', at('08:00'));
    await tellReply('something else', at('08:00'));
    await see([asked, { from: 'seller', sent: { from: '2026-11-21T10:00:30.000Z', to: '2026-11-21T10:00:30.000Z' } }]);
    await tellReply(ALARM, at('08:00'));
    expect(shown).not.toHaveBeenCalled();
  });
  it('opens the page of the conversation when it is pressed', async () => {
    await see([asked]);
    await openReplyNoticed(ALARM);
    expect(opened).toHaveBeenCalledExactlyOnceWith({
      url: `https://sellercentral.amazon.com/messaging/inbox?fi=search&ss=${ORDER}`,
    });
    expect(cleared).toHaveBeenCalledExactlyOnceWith(ALARM);
    await openReplyNoticed('something else');
    expect(opened).toHaveBeenCalledOnce();
  });
  it('tells when the alarm rings in a new worker, and hears the press', async () => {
    await settings({});
    await see([asked]);
    startHousekeeping();
    vi.setSystemTime(at('08:00'));
    await fakeBrowser.alarms.onAlarm.trigger({
      name: ALARM,
      scheduledTime: at('08:00').getTime(),
      persistAcrossSessions: true,
    });
    await vi.waitFor(() => expect(shown).toHaveBeenCalledOnce());
    await fakeBrowser.notifications.onClicked.trigger(ALARM);
    await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
  });
});
