import { browser } from 'wxt/browser';
import { takeParked } from '../messaging/take-parked';
import { onSettingsChanged } from '../storage/setting';
import { showBadge } from './badge';
import { recordPage } from './record-page';
import { openNoticed, planUndoNotices, tellUndo } from './undo-notice';

const ALARM = 'housekeeping';

/** Settings that change what is due, or whether it is spoken of. */
const SETTINGS = [
  'undo-hours',
  'undo-notice',
  'paused',
  'feedback-buyer-days',
  'feedback-request-days',
  'switched-off',
];

/** Sets the alarm that keeps the badge honest while no page is open. Every listener is registered in this first turn. */
export function startHousekeeping(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void tidy();
    else void tellUndo(name);
  });
  browser.runtime.onInstalled.addListener(() => void browser.alarms.create(ALARM, { periodInMinutes: 5 }));
  browser.runtime.onStartup.addListener(() => void browser.alarms.create(ALARM, { periodInMinutes: 5 }));
  onSettingsChanged(SETTINGS, () => void showDue());
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

const onNotice = (notice: string): void => void openNoticed(notice);

/** Brings what is said of due refunds up to date. */
async function showDue(): Promise<void> {
  await showBadge();
  await planUndoNotices();
}

/** Takes in what pages left behind and brings the badge up to date. */
export async function tidy(): Promise<void> {
  await takeParked(recordPage);
  await showDue();
}
