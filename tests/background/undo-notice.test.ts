import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startHousekeeping } from '../../lib/background/housekeeping';
import { recordPage } from '../../lib/background/record-page';
import { openNoticed, planUndoNotices, tellUndo } from '../../lib/background/undo-notice';
import { history } from '../../lib/storage/database';
import { observed } from '../domain/orders';

const ORDER = '114-0000001-0000002';
const ALARM = `undo-notice:${ORDER}`;
const PRESSED = '2026-11-21T10:00:00.000Z';
const at = (time: string): Date => new Date(`2026-11-21T${time}:00.000Z`);

const shown = vi.fn(async (id: string, _options?: unknown) => id);
const opened = vi.fn(async (_tab: { url: string }) => ({}));
const cleared = vi.fn(async (_id: string) => true);
const settings = (values: object) => fakeBrowser.storage.local.set({ 'undo-notice': true, ...values });
const alarmTime = async (name = ALARM) => (await fakeBrowser.alarms.get(name))?.scheduledTime;

/** A refund of the order, pressed at that moment. */
const press = (moment = PRESSED) =>
  history.orders.put({
    orderId: ORDER as never,
    firstSeenAt: moment,
    lastSeenAt: moment,
    refundMovedAt: moment,
    submissions: [{ at: moment, currency: 'USD', marketplace: 'US', full: false, lines: [] }],
  });

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: at('10:01'), toFake: ['Date'] });
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
  await history.orders.clear();
  await history.ledger.clear();
});

describe('the notice 20 minutes before a refund can no longer be cancelled', () => {
  it('has its alarm at that very moment', async () => {
    await settings({});
    await press();
    await planUndoNotices();
    expect(await alarmTime()).toBe(at('11:40').getTime());
  });
  it.each([
    ['it is not switched on', { 'undo-notice': false }],
    ['everything is paused', { paused: true }],
  ])('has no alarm while %s, and says nothing when one rings', async (_what, values) => {
    await settings(values);
    await press();
    await planUndoNotices();
    expect(await alarmTime()).toBeUndefined();
    await tellUndo(ALARM, at('11:40'));
    expect(shown).not.toHaveBeenCalled();
  });
  it('says until when, and of which order, once', async () => {
    await settings({});
    await press();
    await tellUndo(ALARM, at('11:40'));
    await tellUndo(ALARM, at('11:41'));
    expect(shown).toHaveBeenCalledOnce();
    const [id, options] = shown.mock.calls[0] ?? [];
    expect(id).toBe(ALARM);
    expect(options).toMatchObject({ message: `undoNoticeText ${ORDER}`, title: expect.stringContaining(':00') });
    await planUndoNotices(at('11:42'));
    expect(await alarmTime()).toBeUndefined();
  });
  it('speaks of a second refund of the same order that was made afterwards', async () => {
    await settings({});
    await press();
    await tellUndo(ALARM, at('11:40'));
    await press('2026-11-21T11:50:00.000Z');
    await tellUndo(ALARM, at('13:30'));
    expect(shown).toHaveBeenCalledTimes(2);
  });
  it('keeps to the hours that are set, also when they change after the alarm was', async () => {
    await settings({});
    await press();
    await planUndoNotices();
    await settings({ 'undo-hours': 4 });
    await tellUndo(ALARM, at('11:40'));
    expect(shown).not.toHaveBeenCalled();
    expect(await alarmTime()).toBe(at('13:40').getTime());
  });
  it('says nothing of a refund that was withdrawn since, or is over, or is unknown', async () => {
    await settings({});
    await press();
    await tellUndo(ALARM, at('12:01'));
    await tellUndo('undo-notice:114-0000009-0000009', at('11:40'));
    await tellUndo('something else', at('11:40'));
    await history.orders.update(ORDER as never, { withdrawn: [PRESSED] });
    await tellUndo(ALARM, at('11:40'));
    expect(shown).not.toHaveBeenCalled();
  });
  it('comes at once where less than 20 minutes are left from the start', async () => {
    await settings({ 'undo-hours': 0.25 });
    await press();
    await planUndoNotices();
    expect(await alarmTime()).toBe(at('10:01').getTime());
  });
  it('opens the page of the order when it is pressed', async () => {
    await press();
    await openNoticed(ALARM);
    expect(opened).toHaveBeenCalledExactlyOnceWith({
      url: `https://sellercentral.amazon.com/orders-v3/order/${ORDER}`,
    });
    expect(cleared).toHaveBeenCalledExactlyOnceWith(ALARM);
    await openNoticed('something else');
    expect(opened).toHaveBeenCalledOnce();
  });
});

describe('housekeeping', () => {
  it('plans the notice as soon as a page shows a refund on its way, and again in a new worker', async () => {
    await settings({});
    await recordPage({ observation: observed(ORDER, '2026-11-21T10:00:30.000Z', { pending: 5_00 }) });
    expect(await alarmTime()).toBe(Date.parse('2026-11-21T11:40:30.000Z'));
    await fakeBrowser.alarms.clearAll();
    startHousekeeping();
    await vi.waitFor(async () => expect(await alarmTime()).toBe(Date.parse('2026-11-21T11:40:30.000Z')));
  });
  it('tells when the alarm rings, and hears the press', async () => {
    await settings({});
    await press();
    startHousekeeping();
    vi.setSystemTime(at('11:40'));
    await fakeBrowser.alarms.onAlarm.trigger({
      name: ALARM,
      scheduledTime: at('11:40').getTime(),
      persistAcrossSessions: true,
    });
    await vi.waitFor(() => expect(shown).toHaveBeenCalledOnce());
    await fakeBrowser.notifications.onClicked.trigger(ALARM);
    await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
  });
});
