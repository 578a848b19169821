import { browser } from 'wxt/browser';
import { canonical } from '../domain/seen';
import { change } from './change';
import { homeStores } from './onboarding';
import { rulesOff } from './rules-off';
import type { Setting } from './setting';
import {
  agentLimits,
  feedbackBuyerDays,
  feedbackRequestDays,
  ownConcessionRules,
  replyHours,
  retentionDays,
  switchedOff,
  taughtFields,
  undoHours,
} from './settings';

/** A setting as a backup has it: what is stored, and the way to take it over. */
type Kept = { name: string; take(stored: unknown): Promise<boolean> };

const kept = <T>(setting: Setting<T>): Kept => ({
  name: setting.name,
  /** Takes over what fits and says something, where nothing is set here. @returns whether anything was. */
  async take(stored) {
    const none = canonical(setting.check(undefined));
    const value = setting.check(stored);
    if (canonical(value) === none) return false;
    const { before } = await change(setting, (now) => (canonical(now) === none ? value : now));
    return canonical(before) === none;
  },
});

/**
 * Settings that go into a backup. Those of one machine stay there: the pause, what is unfolded, what a browser has to allow first
 * (notices), the store of the last report, how long records are kept, and whether words of buyers are: nobody decides to keep or
 * delete anything for another machine.
 */
const keptSettings: readonly Kept[] = [
  kept(ownConcessionRules),
  kept(agentLimits),
  kept(switchedOff),
  kept(taughtFields),
  kept(undoHours),
  kept(feedbackBuyerDays),
  kept(feedbackRequestDays),
  kept(replyHours),
  kept(rulesOff),
  kept(homeStores),
];

/** Settings of this machine alone, and what is no setting; a test holds that each is in one of the two lists. */
export const deviceSettings: readonly string[] = [
  retentionDays.name,
  'paused',
  'order-card-open',
  'import-marketplace',
  'undo-notice',
  'reply-notice',
  'message-text-days',
  'sample-shown',
  'queue-letters',
  // What was put aside of the advice in the popup is of this machine's own figures.
  'prompts-aside',
];

export const keptNames: readonly string[] = keptSettings.map(({ name }) => name);

/** What is set, by name, as it is stored. */
export async function storedSettings(): Promise<Record<string, unknown>> {
  return browser.storage.local.get([...keptNames]);
}

/** Takes settings over that are not set here; what is set here stays. @returns how many were taken. */
export async function takeSettings(settings: readonly { name: string; value: unknown }[]): Promise<number> {
  let taken = 0;
  for (const { name, value } of settings) {
    const setting = keptSettings.find((each) => each.name === name);
    if (await setting?.take(value)) taken++;
  }
  return taken;
}

/** Removes all settings, or only what is kept beside them: messages that were not delivered yet, and what a session remembers. */
export async function clearStorage(keepSettings: boolean): Promise<void> {
  await browser.storage.session.clear();
  if (!keepSettings) return browser.storage.local.clear();
  const names = Object.keys(await browser.storage.local.get(null));
  const settings = new Set([...keptNames, ...deviceSettings]);
  await browser.storage.local.remove(names.filter((name) => !settings.has(name)));
}

/** Forgets what waits in the extension's storage of orders: what was not delivered to the background yet, drafts of notes. */
export async function clearOrders(orderIds: readonly string[]): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session]) {
    const entries = Object.entries(await area.get(null)).filter(([name]) => !keptNames.includes(name));
    const about = entries.filter(([name, value]) => {
      const text = name + JSON.stringify(value);
      return orderIds.some((id) => text.includes(id));
    });
    await area.remove(about.map(([name]) => name));
  }
}
