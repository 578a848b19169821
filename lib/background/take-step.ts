import { caseKinds, stepsOf } from '../domain/feedback/case';
import { lockOf } from '../domain/feedback/case-locks';
import type { Note } from '../domain/note';
import type { Request, Response } from '../messaging/protocol';
import type { Sender } from '../messaging/server';
import { history } from '../storage/database';
import { feedbackOn } from '../storage/feedback-queries';
import { tellNews } from '../storage/memory-news';
import { recordStep, removeStep } from '../storage/note-store';
import { paused } from '../storage/paused';
import { switchedOff } from '../storage/settings';
import { showBadge } from './badge';
import { feedbackLines } from './feedback-lines';

const kinds: readonly string[] = caseKinds;

/**
 * A step of a feedback's case that the person pressed in a page, or took back. A step that is locked (asking a second time) is
 * not kept. With a request, what was thought of the comment is kept as one word: own success is counted by it.
 * @returns the line as it is then; nothing where no such feedback is known, or everything is stopped.
 * @throws RangeError when it comes from nowhere, or is no step of a case.
 */
export async function takeStep(
  { orderId, kind, taken, at: pressed }: Request<'takeStep'>,
  { tab }: Sender,
): Promise<Response<'takeStep'>> {
  if (tab === undefined) throw new RangeError('Steps are pressed in pages');
  if (!kinds.includes(kind)) throw new RangeError('No step of a case');
  const [record, stopped, off] = await Promise.all([feedbackOn(history, orderId), paused.get(), switchedOff.get()]);
  if (!record || stopped) return null;
  const [before] = await feedbackLines([record]);
  if (!before || (before.marketplace && off.marketplaces.includes(before.marketplace))) return null;
  const now = new Date().toISOString();
  const at = pressed > now ? now : pressed;
  const step: Note = {
    id: crypto.randomUUID(),
    orderId,
    at,
    kind,
    text: kind === 'requested' ? (before.removal?.category ?? '') : '',
    changedAt: at,
    removed: false,
  };
  const written = taken
    ? await recordStep(history, step, (notes) => !lockOf(kind, { ...before, steps: stepsOf(notes) }))
    : await removeStep(history, { orderId, kind, at });
  if (written) {
    await tellNews();
    await showBadge();
  }
  const [line] = await feedbackLines([record]);
  return line ?? null;
}
