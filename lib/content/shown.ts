import type { Adapter, Reading } from '../adapters/adapter';
import type { FeedbackView } from '../domain/feedback/feedback-view';
import type { MessageView } from '../domain/message/message-view';
import type { RefundView } from '../domain/refund-view-schema';
import type { Response } from '../messaging/protocol';
import type { PageSetup } from '../storage/page-setup';
import type { Panels } from './parts';

/** An understood page, with the answer to what it said. */
export type Understood = Extract<Reading, { state: 'read' }>;

/** What is shown of the page that is open: the answers to what it said last, and where they go. */
export type Shown = {
  /** Takes the answer of the background. */
  take(answer: Response<'recordPage'>): void;
  /** Whether anything was answered. */
  any(): boolean;
  /** Whether the answer is about this order. */
  isAbout(orderId: string): boolean;
  /** Whether what is shown belongs to the address that is open: the page may have gone on and not been read yet. */
  fits(): boolean;
  show(adapter: Adapter, setup: PageSetup, reading: Understood, dropped: readonly string[]): void;
  forget(): void;
};

/** @param stage what is shown in the page. */
export function createShown(stage: Panels): Shown {
  let view: RefundView | undefined;
  let feedback: FeedbackView | undefined;
  let message: MessageView | undefined;
  return {
    take(answer) {
      view = answer.view;
      feedback = answer.feedback;
      message = answer.message;
    },
    any: () => view !== undefined || feedback !== undefined || message !== undefined,
    isAbout: (orderId) => view?.orderId === orderId,
    fits: () => !view || location.href.includes(view.orderId),
    show(adapter, setup, { boxes, facts, places, reply }, dropped) {
      const anchor = adapter.anchor(document);
      if (view) stage.showRefund({ adapter: adapter.id, view, setup, boxes, dropped, anchor });
      if (message && (facts.kind === 'inbox' || facts.kind === 'compose'))
        stage.showMessage({ adapter: adapter.id, view: message, facts, reply, anchor });
      if (!feedback) return;
      const rows =
        facts.kind === 'feedback-list'
          ? facts.list.rows
          : facts.kind === 'order-details' && facts.feedback
            ? [facts.feedback]
            : [];
      stage.showFeedback({ adapter: adapter.id, view: feedback, rows, places: places ?? new Map(), anchor });
    },
    forget() {
      [view, feedback, message] = [undefined, undefined, undefined];
    },
  };
}
