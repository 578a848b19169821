import { browser } from 'wxt/browser';
import { conversationPath } from '../domain/message/conversation-path';
import type { MessageLine, ReplyClock } from '../domain/message/message-view';
import { plusHours } from '../domain/message/reply-clock';
import { marketplaceOf } from '../policies/marketplaces';
import { paused } from '../storage/paused';
import { showsSampleHere } from '../storage/sample-name';
import { replyHours, replyNotice } from '../storage/settings';
import { replyTold } from '../storage/told';
import { dueWithin, messageQueue, PRESSING_HOURS } from './message-lines';

/** Begins the name of the alarm, and of the notice, of one conversation. */
const NAME = 'reply-notice:';

/** How many alarms are set at most: of the soonest, and they are set anew as conversations are seen. */
const MOST = 50;

type Due = MessageLine & { clock: ReplyClock };

/** So much later than `since` a message can be whose time is known exactly: to the minute. */
const MINUTE = 60_000;

/** The latest moment at which the message that a clock counts from can have been sent. */
const sentBy = ({ since, latest, hours }: ReplyClock): string =>
  latest ? plusHours(latest, -hours) : new Date(Date.parse(since) + MINUTE).toISOString();

const noticeAt = ({ clock }: Due): number => Date.parse(clock.dueAt) - PRESSING_HOURS * 3_600_000;

/** Answers that are not overdue yet and of which nothing was said, if the person wants to hear of them. */
async function untold(now: Date): Promise<Due[]> {
  if ((await paused.get()) || !(await replyNotice.get())) return [];
  const lines = await dueWithin(await replyHours.get(), now.toISOString());
  const due = lines.flatMap(({ clock, ...line }) =>
    clock && Date.parse(clock.dueAt) > now.getTime() ? [{ ...line, clock }] : [],
  );
  const told = await Promise.all(due.map(({ threadId }) => replyTold.get(threadId)));
  // A message that was sent after the one of the last notice begins another clock.
  return due.filter(({ clock }, index) => (told[index] ?? '') < clock.since);
}

/** Sets an alarm for each answer that is to be spoken of. Alarms outlive the worker; what they mean is read again when they ring. */
export async function planReplyNotices(now = new Date()): Promise<void> {
  if (showsSampleHere()) return;
  const due = (await untold(now)).sort((a, b) => noticeAt(a) - noticeAt(b));
  for (const each of due.slice(0, MOST))
    await browser.alarms.create(NAME + each.threadId, { when: Math.max(noticeAt(each), now.getTime()) });
}

/** Shows the notice that an alarm stands for. One that has moved since is set anew; one that is off, over or told is left. */
export async function tellReply(alarm: string, now = new Date()): Promise<void> {
  if (!alarm.startsWith(NAME)) return;
  const due = (await untold(now)).find(({ threadId }) => NAME + threadId === alarm);
  // The permission is asked for where the notice is switched on; it can be taken back at any time.
  if (!due || !browser.notifications) return;
  if (noticeAt(due) > now.getTime()) return planReplyNotices(now);
  const { clock, threadId, orderId } = due;
  const until = new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { timeStyle: 'short' }).format(
    new Date(clock.dueAt),
  );
  await browser.notifications.create(alarm, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: browser.i18n.getMessage(clock.exact ? 'replyNoticeTitle' : 'replyNoticeEarliest', [until]),
    message: orderId
      ? browser.i18n.getMessage('replyNoticeOrder', [orderId])
      : browser.i18n.getMessage('replyNoticeQuestion'),
  });
  await replyTold.set(threadId, sentBy(clock));
}

/** Opens the page of the conversation that a notice is about. */
export async function openReplyNoticed(notice: string): Promise<void> {
  if (!notice.startsWith(NAME)) return;
  const line = (await messageQueue()).find(({ threadId }) => NAME + threadId === notice);
  const host = line?.marketplace && marketplaceOf(line.marketplace).hosts[0];
  const path = line && conversationPath(line);
  if (host && path) await browser.tabs.create({ url: `https://${host}${path}` });
  await browser.notifications.clear(notice);
}
