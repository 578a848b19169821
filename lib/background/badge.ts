import { browser } from 'wxt/browser';
import { history } from '../storage/database';
import { paused } from '../storage/paused';
import { queuedRefunds } from '../storage/queue-refunds';
import { showsSampleHere } from '../storage/sample-name';
import { countPressingFeedback } from './due-feedback';
import { PRESSING_HOURS } from './message-lines';
import { pressingMessages } from './queued';

/** Dark enough for white text (WCAG AA); the number and the title say the same without colour. */
const COLOUR = '#8a3b00';

function titleOf(refunds: number, feedback: number, messages: number): string {
  if (messages > 0) return browser.i18n.getMessage('badgeDueAll', [refunds, feedback, messages].map(String));
  if (feedback === 0) return browser.i18n.getMessage('badgeDue', [String(refunds)]);
  return browser.i18n.getMessage('badgeDueBoth', [String(refunds), String(feedback)]);
}

/** Shows on the toolbar icon how many things of the queue are due: text and colour, and in words in its title. */
export async function showBadge(now = new Date()): Promise<void> {
  // What is due in the sample is nobody's work.
  if (showsSampleHere()) return;
  const off = await paused.get();
  const [refunds, feedback, messages] = off
    ? [0, 0, 0]
    : await Promise.all([
        queuedRefunds(history, now).then((due) => due.length),
        countPressingFeedback(now.toISOString()),
        pressingMessages(now.toISOString(), PRESSING_HOURS),
      ]);
  const due = refunds + feedback + messages;
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeText({ text: off ? '–' : due > 0 ? String(due) : '' });
  const title = off ? browser.i18n.getMessage('badgePaused') : titleOf(refunds, feedback, messages);
  await browser.action.setTitle({ title });
}
