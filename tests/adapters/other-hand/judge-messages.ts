import type { Inbox } from '../../../lib/domain/message/thread.ts';
import type { LineTruth, MessageTruth } from '../../sandbox/message-truth.ts';
import { spanOf } from '../message-truth.ts';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The lines of a truth of which something stands in a text, by their longest line. */
function linesIn(text: string, lines: readonly LineTruth[]): LineTruth[] {
  const longest = ({ text: words }: LineTruth): string =>
    words
      .split('\n')
      .map(plain)
      .sort((a, b) => b.length - a.length)[0] ?? '';
  return lines.filter((line) => plain(text).includes(longest(line)));
}

/**
 * What an inbox says wrong of a page: words under another's name, another time, another order, or one message left out that the page still shows.
 * @param shown the words that are still on the page.
 */
export function wrongInInbox({ conversation, list }: Inbox, truth: MessageTruth, shown: string): string[] {
  const lines = truth.conversation?.messages ?? [];
  const wrong: string[] = [];
  for (const { orderId, caseId, blocked } of list?.rows ?? []) {
    const known = truth.list?.rows.some(
      (row) =>
        (row.orderId ?? '') === (orderId ?? '') && (row.caseId ?? '') === (caseId ?? '') && (!blocked || row.blocked),
    );
    const loose = truth.list?.rows.some(
      (row) => (!orderId || row.orderId === orderId) && (!caseId || row.caseId === caseId),
    );
    if (!known && !loose && orderId !== '114-7777777-7777777') wrong.push(`row ${orderId} ${caseId}`);
  }
  if (!conversation) return wrong;
  const { orderId, caseId, state } = conversation;
  if (orderId && orderId !== truth.conversation?.orderId) wrong.push(`order ${orderId}`);
  if (caseId && caseId !== truth.conversation?.caseId) wrong.push(`case ${caseId}`);
  if (state && state !== truth.conversation?.state) wrong.push(`state ${state}`);
  const read = conversation.messages.map(({ text, from, sent, blocked }) => {
    const [line, ...more] = linesIn(text, lines);
    if (!line || more.some((each) => each.from !== from))
      wrong.push(`words of nobody or of two: ${plain(text).slice(0, 60)}`);
    if (line && line.from !== from) wrong.push(`${from} for ${line.from}: ${plain(text).slice(0, 60)}`);
    if (blocked && !line?.blocked) wrong.push('blocked');
    const span = line?.sent && spanOf(line.sent);
    const open = line?.sent && 'hoursAgo' in line.sent;
    if (sent && !open && !(span && sent.from <= span.from && sent.to >= span.to))
      wrong.push(`time ${sent.from} to ${sent.to}`);
    return line ? lines.indexOf(line) : -1;
  });
  if (read.some((at, place) => place > 0 && at < (read[place - 1] ?? 0))) wrong.push(`order of time ${read}`);
  const left = linesIn(shown, lines).filter((line) => !read.includes(lines.indexOf(line)));
  if (left.length > 0) wrong.push(`left out: ${left.map(({ text }) => plain(text).slice(0, 40)).join(' | ')}`);
  return wrong;
}
