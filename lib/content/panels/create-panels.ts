import { h } from 'preact';
import { DriftNotice } from '../../../components/drift-notice';
import type { OtherPanels, PartContext } from '../parts';
import { createPanel, type MountedPanel } from './mount-panel';
import { createOrderFrame } from './order-frame';
import { createRefundLive } from './refund-live';

/** The panels of one page: what a refund may give, that a page is not understood, and the order's card. */
export function createPanels(context: PartContext): OtherPanels {
  const { signal } = context;
  let panel: MountedPanel | undefined;
  const own = (): MountedPanel => {
    panel ??= createPanel('refund', signal);
    return panel;
  };
  const order = createOrderFrame(signal);
  const refund = createRefundLive(context, own);
  const clear = (): void => {
    refund.clear();
    panel?.remove();
    panel = undefined;
  };
  return {
    showRefund: refund.show,
    showDrift({ missing, dropped, teachable, anchor }) {
      refund.clear();
      const teach = teachable ? context.teach : undefined;
      own().show('drift', h(DriftNotice, { missing, dropped, teach, report: context.report }), anchor);
    },
    showOrder: order.show,
    refreshOrder: order.refresh,
    clear,
    clearOrder: order.remove,
  };
}
