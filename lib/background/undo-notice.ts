import { browser } from 'wxt/browser';
import type { OrderRecord } from '../domain/order';
import { marketplaceOf } from '../policies/marketplaces';
import { history } from '../storage/database';
import { paused } from '../storage/paused';
import { type DueRefund, dueRefunds } from '../storage/queries';
import { showsSampleHere } from '../storage/sample-name';
import { undoHours, undoNotice } from '../storage/settings';
import { undoTold } from '../storage/told';

/** Begins the name of the alarm, and of the notice, of one order. */
const NAME = 'undo-notice:';

/** How long before the end of its time a refund is spoken of. */
const AHEAD = 20 * 60_000;

const noticeAt = ({ clock }: DueRefund): number => Date.parse(clock.until) - AHEAD;

/** Refunds of which nothing was said yet, if the person wants to hear of them. */
async function untold(now: Date): Promise<DueRefund[]> {
  if ((await paused.get()) || !(await undoNotice.get())) return [];
  const due = await dueRefunds(history, now, await undoHours.get());
  const told = await Promise.all(due.map(({ record }) => undoTold.get(record.orderId)));
  // A refund that was made after the last notice is another one.
  return due.filter(({ clock }, index) => (told[index] ?? '') < clock.since);
}

/** Sets an alarm for each refund that is to be spoken of. Alarms outlive the worker; what they mean is read again when they ring. */
export async function planUndoNotices(now = new Date()): Promise<void> {
  if (showsSampleHere()) return;
  for (const due of await untold(now))
    await browser.alarms.create(NAME + due.record.orderId, { when: Math.max(noticeAt(due), now.getTime()) });
}

/** Shows the notice that an alarm stands for. One that has moved since is set anew; one that is off, over or told is left. */
export async function tellUndo(alarm: string, now = new Date()): Promise<void> {
  if (!alarm.startsWith(NAME)) return;
  const due = (await untold(now)).find(({ record }) => NAME + record.orderId === alarm);
  // The permission is asked for where the notice is switched on; it can be taken back at any time.
  if (!due || !browser.notifications) return;
  if (noticeAt(due) > now.getTime()) return planUndoNotices(now);
  const { record, clock } = due;
  const until = new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { timeStyle: 'short' }).format(
    new Date(clock.until),
  );
  await browser.notifications.create(alarm, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: browser.i18n.getMessage(clock.exact ? 'undoNoticeTitle' : 'undoNoticeLatest', [until]),
    message: browser.i18n.getMessage('undoNoticeText', [record.orderId]),
  });
  await undoTold.set(record.orderId, now.toISOString());
}

/** The store of an order, by the last page or submission that named one. */
function hostOf({ details, form, submissions }: OrderRecord): string | undefined {
  const code = details?.value.marketplace ?? form?.value.marketplace ?? submissions?.at(-1)?.marketplace;
  return code && marketplaceOf(code).hosts[0];
}

/** Opens the page of the order that a notice is about. */
export async function openNoticed(notice: string): Promise<void> {
  if (!notice.startsWith(NAME)) return;
  const orderId = notice.slice(NAME.length);
  const record = await history.orders.get(orderId as OrderRecord['orderId']);
  const host = record && hostOf(record);
  if (host) await browser.tabs.create({ url: `https://${host}/orders-v3/order/${orderId}` });
  await browser.notifications.clear(notice);
}
