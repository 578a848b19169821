import type { MessageState, SettledKind } from '../../../components/reply/message-state';
import type { MessageView } from '../../domain/message/message-view';
import { sendMessage } from '../../messaging/send';

/** What the person says of a conversation here, until a newer answer of the background says it. */
export type Settling = {
  of(view: MessageView): Pick<MessageState, 'settled' | 'settledHere' | 'settling'>;
  /** Says that it needs no answer or has one, or takes that back. */
  say(view: MessageView, kind: SettledKind): void;
};

/** @param news is called when it has been kept, or could not be. */
export function createSettling(news: () => void): Settling {
  let about: MessageView | undefined;
  let said: SettledKind | undefined;
  let settling: MessageState['settling'];
  const take = (view: MessageView): void => {
    if (about === view) return;
    [about, said, settling] = [view, undefined, undefined];
  };
  return {
    of(view) {
      take(view);
      const settledHere = said ? said !== 'open' : view.settledHere === true;
      return { settled: said ?? view.settled, settledHere, settling };
    },
    say(view, kind) {
      const { threadId, seenAt } = view;
      if (!threadId || settling === 'busy') return;
      take(view);
      settling = 'busy';
      news();
      const finish = (kept: boolean): void => {
        if (about !== view) return;
        settling = kept ? undefined : 'failed';
        if (kept) said = kind;
        news();
      };
      const settled = { kind, at: new Date().toISOString(), ...(seenAt && { seenAt }) };
      sendMessage('settleThread', { threadId, settled }).then(
        () => finish(true),
        () => finish(false),
      );
    },
  };
}
