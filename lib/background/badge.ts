import { browser } from 'wxt/browser';
import { history } from '../storage/database';
import { paused } from '../storage/paused';
import { dueRefunds } from '../storage/queries';
import { undoHours } from '../storage/settings';

/** Dark enough for white text (WCAG AA); the number and the title say the same without colour. */
const COLOUR = '#8a3b00';

/** Shows on the toolbar icon how many things are due: text and colour, and in words in its title. */
export async function showBadge(now = new Date()): Promise<void> {
  const off = await paused.get();
  const due = off ? 0 : (await dueRefunds(history, now, await undoHours.get())).length;
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeText({ text: off ? '–' : due > 0 ? String(due) : '' });
  const title = off ? browser.i18n.getMessage('badgePaused') : browser.i18n.getMessage('badgeDue', [String(due)]);
  await browser.action.setTitle({ title });
}
