import { browser } from 'wxt/browser';
import { history } from '../storage/database';
import { paused } from '../storage/paused';
import { dueRefunds } from '../storage/queries';
import { showsSampleHere } from '../storage/sample-name';
import { undoHours } from '../storage/settings';
import { countPressingFeedback } from './due-feedback';
import { dueWithin, PRESSING_HOURS } from './message-lines';

/** Dark enough for white text (WCAG AA); the number and the title say the same without colour. */
const COLOUR = '#8a3b00';

function titleOf(refunds: number, feedback: number, messages: number): string {
  if (messages > 0) return browser.i18n.getMessage('badgeDueAll', [refunds, feedback, messages].map(String));
  if (feedback === 0) return browser.i18n.getMessage('badgeDue', [String(refunds)]);
  return browser.i18n.getMessage('badgeDueBoth', [String(refunds), String(feedback)]);
}

/** Shows on the toolbar icon how many things are due: text and colour, and in words in its title. */
export async function showBadge(now = new Date()): Promise<void> {
  // What is due in the sample is nobody's work.
  if (showsSampleHere()) return;
  const off = await paused.get();
  const [refunds, feedback, messages] = off
    ? [0, 0, 0]
    : await Promise.all([
        undoHours.get().then(async (hours) => (await dueRefunds(history, now, hours)).length),
        countPressingFeedback(now.toISOString()),
        dueWithin(PRESSING_HOURS, now.toISOString()).then((lines) => lines.length),
      ]);
  const due = refunds + feedback + messages;
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeText({ text: off ? '–' : due > 0 ? String(due) : '' });
  const title = off ? browser.i18n.getMessage('badgePaused') : titleOf(refunds, feedback, messages);
  await browser.action.setTitle({ title });
}
