import type { PagePart } from '../messaging/protocol';
import { sendMessage } from '../messaging/send';
import {
  type FeedbackPage,
  type FeedbackPanels,
  type MessagePage,
  type MessagePanels,
  type OtherPanels,
  type Panels,
  type PartContext,
  takePart,
} from './parts';
import { untilAnswered } from './retry';

/**
 * The panels of a page before and after their scripts have come. What is asked of them meanwhile is remembered, the last wish
 * of each kind; from then on everything happens at once.
 */
export function createStage(context: PartContext): Panels {
  const { signal } = context;
  let panels: OtherPanels | undefined;
  let lines: FeedbackPanels | undefined;
  let messages: MessagePanels | undefined;
  const asked = new Set<PagePart>();
  let page: ((panels: OtherPanels) => void) | undefined;
  let feedback: FeedbackPage | undefined;
  let message: MessagePage | undefined;
  let order: ((panels: OtherPanels) => void) | undefined;

  const load = (part: PagePart) => untilAnswered(() => sendMessage('loadPart', { part }), signal);
  const showLines = (): void => {
    if (feedback) lines?.showFeedback(feedback);
  };
  const come = async (): Promise<void> => {
    panels = (await takePart('panels', load))(context);
    page?.(panels);
    order?.(panels);
    // What was shown alone may have to make room.
    showLines();
  };
  const linesCome = async (): Promise<void> => {
    lines = (await takePart('feedback', load))(context);
    showLines();
  };
  const messagesCome = async (): Promise<void> => {
    messages = (await takePart('message', load))(context);
    if (message) messages.showMessage(message);
  };
  const fetchPart = (part: PagePart, arrive: () => Promise<void>): void => {
    if (asked.has(part)) return;
    asked.add(part);
    arrive().catch(() => void asked.delete(part));
  };
  const wish = (what: (panels: OtherPanels) => void): ((panels: OtherPanels) => void) => {
    if (panels) what(panels);
    else fetchPart('panels', come);
    return what;
  };
  return {
    showRefund: (shown) => {
      page = wish((ready) => ready.showRefund(shown));
    },
    showFeedback: (shown) => {
      feedback = shown;
      if (lines) showLines();
      else fetchPart('feedback', linesCome);
    },
    showMessage: (shown) => {
      message = shown;
      if (messages) messages.showMessage(shown);
      else fetchPart('message', messagesCome);
    },
    showDrift: (shown) => {
      page = wish((ready) => ready.showDrift(shown));
    },
    showOrder: (orderId, anchor) => {
      order = wish((ready) => ready.showOrder(orderId, anchor));
    },
    refreshOrder: () => panels?.refreshOrder(),
    clear() {
      [page, feedback, message] = [undefined, undefined, undefined];
      panels?.clear();
      lines?.clear();
      messages?.clear();
    },
    clearOrder() {
      order = undefined;
      panels?.clearOrder();
    },
  };
}
