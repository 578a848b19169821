import { h } from 'preact';
import { RefundPanel } from '../../../components/refund-panel';
import { lookAfresh } from '../../adapters/dom';
import { PART_SHIPPING, REFUNDED, says } from '../../adapters/labels';
import { chosenIn } from '../../adapters/refund/live/choice-text';
import { type FormControls, formControls, isFullRefund, tickedLabels } from '../../adapters/refund/live/controls';
import { reasonNamed } from '../../adapters/refund/live/reason-words';
import type { TypedForm } from '../../domain/typed';
import type { PartContext, RefundPage } from '../parts';
import type { MountedPanel } from './mount-panel';
import { typedAmounts } from './typed-amounts';

/** The refund panel of a page, kept up to date with what is typed. */
export type RefundLive = { show(page: RefundPage): void; clear(): void };

const NO_CONTROLS: FormControls = { memos: [], reason: undefined };

/** Follows what a person types into a refund form and shows what it means, in the same task as the key. */
export function createRefundLive({ signal, teach }: PartContext, panel: () => MountedPanel): RefundLive {
  let page: RefundPage | undefined;
  let controls = NO_CONTROLS;

  const typed = (): TypedForm | undefined => {
    if (!page?.boxes || !page.view.currency) return undefined;
    const ticked = tickedLabels(document);
    const full = isFullRefund(document, ticked);
    const shipping = ticked.some((label) => says(PART_SHIPPING, label) && says(REFUNDED, label));
    const reason = controls.reason && chosenIn(controls.reason);
    return {
      lines: typedAmounts(page.boxes, page.view.lines, page.view.currency, { full, shipping }),
      full,
      reason: reason && reasonNamed(reason.text, reason.value),
    };
  };
  const render = (): void => {
    if (!page) return;
    const { view, anchor, adapter } = page;
    const state = view.notApplicable ? 'not-applicable' : view.lines.length > 0 ? 'read' : 'empty';
    lookAfresh();
    panel().show(state, h(RefundPanel, { view, typed: typed(), form: adapter === 'refund-form', teach }), anchor);
  };
  const isOurs = (target: EventTarget | undefined): boolean =>
    page?.boxes?.some(
      ({ returnShipping, other, choice, refund, reductions }) =>
        [returnShipping, other, choice, ...reductions].includes(target as HTMLInputElement) ||
        refund.some(({ input }) => input === target),
    ) === true || controls.memos.some(({ area }) => area === target);
  const onTyped = (event: Event): void => {
    if (isOurs(event.composedPath()[0])) render();
  };
  document.addEventListener('input', onTyped, { capture: true, signal });
  document.addEventListener('change', () => page && render(), { capture: true, signal });
  // Buttons of the page fill boxes without an event of their own; what they did shows in the next frame.
  document.addEventListener('click', () => page && requestAnimationFrame(render), { capture: true, signal });
  return {
    show(shown) {
      page = shown;
      lookAfresh();
      controls = shown.adapter === 'refund-form' ? formControls(document) : NO_CONTROLS;
      render();
    },
    clear() {
      page = undefined;
      controls = NO_CONTROLS;
    },
  };
}
