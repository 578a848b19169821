import { browser } from 'wxt/browser';
import { forgetOld } from '../backup/forget-old';
import { takeParked } from '../messaging/take-parked';
import { history } from '../storage/database';
import { forgetMarks } from '../storage/mark-store';
import { clearSample, sampleShown } from '../storage/sample';
import { catchUp } from '../storage/search-build';
import { onSettingsChanged } from '../storage/setting';
import { messageTextDays, retentionDays } from '../storage/settings';
import { forgetWords } from '../storage/thread-store';
import { showBadge } from './badge';
import { recordPage } from './record-page';
import { openReplyNoticed, planReplyNotices, tellReply } from './reply-notice';
import { openNoticed, planUndoNotices, tellUndo } from './undo-notice';
import { wordsSince } from './words-since';

const ALARM = 'housekeeping';

/** Settings that change what is due, or whether it is spoken of. */
const SETTINGS = [
  'undo-hours',
  'undo-notice',
  'reply-hours',
  'reply-notice',
  'paused',
  'feedback-buyer-days',
  'feedback-request-days',
  'switched-off',
];

/** Sets the alarm that keeps the badge honest while no page is open. Every listener is registered in this first turn. */
export function startHousekeeping(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) return void tidy();
    void tellUndo(name);
    void tellReply(name);
  });
  browser.runtime.onInstalled.addListener(() => void browser.alarms.create(ALARM, { periodInMinutes: 5 }));
  browser.runtime.onStartup.addListener(() => void browser.alarms.create(ALARM, { periodInMinutes: 5 }));
  onSettingsChanged(SETTINGS, () => void showDue());
  onSettingsChanged(['message-text-days'], () => void forgetOldWords());
  onSettingsChanged(['retention-days'], () => void forgetOldRecords());
  // What is taken out is deleted here: the page in which it was pressed turns to what is remembered at once, and may be closed.
  sampleShown.watch(() => void clearSample());
  browser.runtime.onStartup.addListener(() => void clearSample());
  hearNotices();
  // Notices come with a permission that may be given while the worker runs.
  browser.permissions.onAdded.addListener(hearNotices);
  void tidy();
}

/** Presses on notices; heard once, however often this is asked. */
function hearNotices(): void {
  const { onClicked } = browser.notifications ?? {};
  if (onClicked && !onClicked.hasListener(onNotice)) onClicked.addListener(onNotice);
}

const onNotice = (notice: string): void => {
  void openNoticed(notice);
  void openReplyNoticed(notice);
};

/** Deletes the words of messages that are older than the person wants them kept; all of them where they are not kept any more. */
async function forgetOldWords(): Promise<void> {
  await forgetWords(history, wordsSince(await messageTextDays.get()));
}

/** Deletes what is older than the person wants it kept, for a few seconds at a time: what is left goes the next time. */
async function forgetOldRecords(): Promise<void> {
  const end = Date.now() + 5_000;
  await forgetOld(history, await retentionDays.get(), new Date().toISOString(), () => Date.now() < end);
}

/** So many milliseconds at a time what was seen is made findable: the worker has other things to do. */
const READING = 2_000;

/** Makes what pages said findable, a part of it at a time. */
async function readWhatWaits(): Promise<void> {
  const until = Date.now() + READING;
  await catchUp(history, () => Date.now() < until);
}

/** Brings what is said of due refunds and answers up to date. */
async function showDue(): Promise<void> {
  await showBadge();
  await planUndoNotices();
  await planReplyNotices();
}

/** Takes in what pages left behind, forgets what is to be forgotten and brings the badge up to date. */
export async function tidy(): Promise<void> {
  await takeParked(recordPage);
  try {
    await forgetOldWords();
    await forgetOldRecords();
    await forgetMarks(history, new Date().toISOString());
  } finally {
    await showDue();
  }
  await readWhatWaits();
}
