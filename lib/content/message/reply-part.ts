import { sendMessage } from '../../messaging/send';
import { type ReplyCheck, takePart } from '../parts';
import { untilAnswered } from '../retry';

/** Has the check of replies put into the page, once there is one to check. */
export async function takeReplyCheck(signal: AbortSignal): Promise<ReplyCheck> {
  const part = await takePart('reply', (name) => untilAnswered(() => sendMessage('loadPart', { part: name }), signal));
  return part();
}
