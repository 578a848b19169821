import { daysLeft } from '../domain/feedback/case';
import { byUrgency as byFeedbackUrgency } from '../domain/feedback/feedback-view-of';
import { plusHours } from '../domain/message/reply-clock';
import type { Response } from '../messaging/protocol';
import { history } from '../storage/database';
import { threadsSeen } from '../storage/thread-queries';
import { byUrgency } from './message-lines';
import { queueFeedback, toDo } from './queue-feedback';
import { queueMessages } from './queue-messages';

/** How many of each kind the popup and the badge look at: as many as the queue does at first. */
const QUEUE_MOST = 100;

/** The conversations of the queue as the popup lists them, words of danger first. Older ones that nobody looked at are counted. */
export async function queuedMessages(now: string, most: number): Promise<Response<'dueMessages'>> {
  const [{ rows, olderDue, olderOther }, seen] = await Promise.all([
    queueMessages(now, QUEUE_MOST),
    threadsSeen(history),
  ]);
  const lines = rows.map(({ line }) => line).sort(byUrgency);
  return { count: lines.length + olderDue.count + olderOther.count, lines: lines.slice(0, most), ...seen };
}

/** How many answers of the queue are overdue or due within so many hours. */
export async function pressingMessages(now: string, hours: number): Promise<number> {
  const { rows, olderDue } = await queueMessages(now, QUEUE_MOST);
  const end = plusHours(now, hours);
  return rows.filter(({ line: { clock } }) => clock && clock.dueAt < end).length + olderDue.count;
}

/** The feedback of the queue as the popup lists it: what is to be done, what Amazon would take down first. */
export async function queuedFeedbackLines(now: string, most: number): Promise<Response<'dueFeedback'>> {
  const { rows, further } = await queueFeedback(now, QUEUE_MOST / 2);
  const lines = toDo(rows).map(({ line }) => line);
  lines.sort(byFeedbackUrgency(daysLeft));
  return {
    count: lines.length + further.count,
    ...(further.count > 0 && { cut: true }),
    lines: lines.slice(0, most),
  };
}
