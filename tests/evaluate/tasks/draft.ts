import { assessMessage } from '../../../lib/domain/message/triage/assess-message';
import { createReplyChecker } from '../../../lib/domain/reply/checker';
import { languageOfLine, maybeTextOf, oneOf, type Task, textOf } from '../task';

const check = createReplyChecker();

/**
 * `{buyerMessage?, reply, mode?: 'message' | 'public', lang?}` → `{flags: [{flag, start, end}]}`: what stands against the reply, with
 * where it stands; what is missing from it stands nowhere and spans all of it. Findings that stand for no flag are left out.
 */
const task: Task = (given) => {
  const text = textOf(given, 'reply');
  const message = maybeTextOf(given, 'buyerMessage');
  const found = check({
    text,
    mode: oneOf(given, 'mode', ['message', 'public']) === 'public' ? 'public' : 'answer',
    language: languageOfLine(given),
    answers: message === undefined ? undefined : { text: message, triage: assessMessage(message) },
    today: '2026-11-22',
  });
  return {
    flags: found.flatMap(({ flag, start = 0, end = text.length }) => (flag ? [{ flag, start, end }] : [])),
  };
};
export default task;
