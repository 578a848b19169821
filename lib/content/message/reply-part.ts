import { sendMessage } from '../../messaging/send';
import { type ReplyCheck, takePart } from '../parts';
import { untilAnswered } from '../retry';
import { inIdleTime } from './in-idle-time';

/** Has the check of replies put into the page, once there is one to check, and made ready. */
export async function takeReplyCheck(signal: AbortSignal): Promise<ReplyCheck> {
  const part = await takePart('reply', (name) => untilAnswered(() => sendMessage('loadPart', { part: name }), signal));
  const { check, warmUp } = part();
  // Made ready before there is a key to answer.
  await inIdleTime(warmUp, signal);
  return check;
}
