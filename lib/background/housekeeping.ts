import { browser } from 'wxt/browser';
import { takeParked } from '../messaging/take-parked';
import { showBadge } from './badge';
import { recordPage } from './record-page';

const ALARM = 'housekeeping';

/** Sets the alarm that keeps the badge honest while no page is open. Every listener is registered in this first turn. */
export function startHousekeeping(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void tidy();
  });
  browser.runtime.onInstalled.addListener(() => void browser.alarms.create(ALARM, { periodInMinutes: 5 }));
  browser.runtime.onStartup.addListener(() => void browser.alarms.create(ALARM, { periodInMinutes: 5 }));
  void tidy();
}

/** Takes in what pages left behind and brings the badge up to date. */
export async function tidy(): Promise<void> {
  await takeParked(recordPage);
  await showBadge();
}
