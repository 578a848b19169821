import type { Marketplace } from '../../lib/domain/marketplace';
import type { MessageLine } from '../../lib/domain/message/message-view';
import { ConversationLink } from './conversation-link';
import { About, Danger, Standing } from './message-state';

/** A conversation in which something is to be seen to: its danger, its order, until when an answer is due, what it is about. */
export function DueMessage({ line, marketplace }: { line: MessageLine; marketplace?: Marketplace | undefined }) {
  return (
    <li class="order-row due due-message" data-thread-id={line.threadId} data-order-id={line.orderId}>
      <Danger line={line} />
      <ConversationLink line={line} marketplace={marketplace} />
      <About line={line} />
      <Standing line={line} />
    </li>
  );
}
