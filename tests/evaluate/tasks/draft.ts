import { assessMessage } from '../../../lib/domain/message/triage/assess-message';
import { createReplyChecker } from '../../../lib/domain/reply/checker';
import { languageOf } from '../../../lib/domain/text/language';
import { hearByFile } from '../../training/listener';
import { languageOfLine, maybeTextOf, oneOf, type Task, textOf } from '../task';

const check = createReplyChecker();
const hear = hearByFile();

/**
 * `{buyerMessage?, reply, mode?: 'message' | 'public', lang?}` → `{flags: [{flag, start, end}]}`: what stands against the reply, with
 * where it stands (in UTF-16 units); what is missing from it stands nowhere and spans all of it. An empty message is none. Findings that stand for no flag are left out.
 */
const task: Task = (given) => {
  const text = textOf(given, 'reply');
  const message = maybeTextOf(given, 'buyerMessage')?.trim() || undefined;
  const mode = oneOf(given, 'mode', ['message', 'public']) === 'public' ? 'public' : 'answer';
  const language = languageOfLine(given) ?? languageOf(text);
  const found = check({
    text,
    mode,
    language,
    heard: language === 'en' ? hear({ text, message, isPublic: mode === 'public' }) : undefined,
    answers: message === undefined ? undefined : { text: message, triage: assessMessage(message) },
    today: '2026-11-22',
  });
  return {
    flags: found.flatMap(({ flag, start = 0, end = text.length }) => (flag ? [{ flag, start, end }] : [])),
  };
};
export default task;
