import { assessMessage } from '../../../lib/domain/message/triage/assess-message';
import { createReplyChecker } from '../../../lib/domain/reply/checker';
import { textLanguages } from '../../../lib/domain/text/text';
import { type Task, textOf } from '../task';

const check = createReplyChecker();

/**
 * `{buyerMessage?, reply, mode: 'message' | 'public', lang?}` → `{flags: [{flag, start, end}]}`: what stands against the reply, with
 * where it stands; what is missing from it stands nowhere and spans all of it. Findings that stand for no flag are left out.
 */
const task: Task = (given) => {
  const text = textOf(given, 'reply');
  const message = typeof given['buyerMessage'] === 'string' ? given['buyerMessage'] : undefined;
  const found = check({
    text,
    mode: given['mode'] === 'public' ? 'public' : 'answer',
    language: textLanguages.find((each) => each === given['lang']),
    answers: message === undefined ? undefined : { text: message, triage: assessMessage(message) },
    today: '2026-11-22',
  });
  return {
    flags: found.flatMap(({ flag, start = 0, end = text.length }) => (flag ? [{ flag, start, end }] : [])),
  };
};
export default task;
