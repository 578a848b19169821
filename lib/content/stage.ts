import { sendMessage } from '../messaging/send';
import { type Panels, type PartContext, takePart } from './parts';
import { untilAnswered } from './retry';

/**
 * The panels of a page before and after their script has come. What is asked of them meanwhile is remembered, the last wish
 * of each kind; from then on everything happens at once.
 */
export function createStage(context: PartContext): Panels {
  const { signal } = context;
  let panels: Panels | undefined;
  let asked = false;
  let page: ((panels: Panels) => void) | undefined;
  let feedback: ((panels: Panels) => void) | undefined;
  let order: ((panels: Panels) => void) | undefined;

  const come = async (): Promise<void> => {
    const load = (part: 'panels') => untilAnswered(() => sendMessage('loadPart', { part }), signal);
    panels = (await takePart('panels', load))(context);
    page?.(panels);
    feedback?.(panels);
    order?.(panels);
  };
  const fetchPanels = (): void => {
    if (asked) return;
    asked = true;
    come().catch(() => {
      asked = false;
    });
  };
  const wish = (what: (panels: Panels) => void): ((panels: Panels) => void) => {
    if (panels) what(panels);
    else fetchPanels();
    return what;
  };
  return {
    showRefund: (shown) => {
      page = wish((ready) => ready.showRefund(shown));
    },
    showFeedback: (shown) => {
      feedback = wish((ready) => ready.showFeedback(shown));
    },
    showDrift: (shown) => {
      page = wish((ready) => ready.showDrift(shown));
    },
    showOrder: (orderId, anchor) => {
      order = wish((ready) => ready.showOrder(orderId, anchor));
    },
    refreshOrder: () => panels?.refreshOrder(),
    clear() {
      [page, feedback] = [undefined, undefined];
      panels?.clear();
    },
    clearOrder() {
      order = undefined;
      panels?.clearOrder();
    },
  };
}
