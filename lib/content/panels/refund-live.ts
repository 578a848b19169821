import { h } from 'preact';
import { RefundPanel } from '../../../components/refund-panel';
import { lookAfresh } from '../../adapters/dom';
import { chosenIn } from '../../adapters/refund/live/choice-text';
import { type FormControls, formControls, isFullRefund, tickedLabels } from '../../adapters/refund/live/controls';
import { givesShipping } from '../../adapters/refund/live/gives-shipping';
import { reasonNamed } from '../../adapters/refund/live/reason-words';
import { refundRules } from '../../domain/refund-rules';
import { assess } from '../../domain/rule';
import type { TypedForm } from '../../domain/typed';
import { t } from '../../i18n';
import type { PartContext, RefundPage } from '../parts';
import { createMemos } from './memos';
import type { MountedPanel } from './mount-panel';
import { createSubmissions } from './submissions';
import { type FormState, typedAmounts } from './typed-amounts';

/** The refund panel of a page, kept up to date with what is typed. */
export type RefundLive = { show(page: RefundPage): void; clear(): void };

/** Moments after a click at which the boxes are looked at again, in milliseconds. */
const AFTER_CLICK = [300, 1_000, 3_000];

const NO_CONTROLS: FormControls = { memos: [], reason: undefined };
const NOTHING_CHOSEN = { full: false, shipping: false };

/** Follows what a person types into a refund form and shows what it means, in the same task as the key. */
export function createRefundLive({ signal, teach, tell }: PartContext, panel: () => MountedPanel): RefundLive {
  let page: RefundPage | undefined;
  let controls = NO_CONTROLS;
  let form: FormState & Pick<TypedForm, 'reason'> = NOTHING_CHOSEN;
  let said = '';
  /** Whether the form's controls were looked for since it came. */
  let looked = false;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout>[] = [];
  const memos = createMemos(() => controls);
  const submissions = createSubmissions(tell);

  /** What is ticked, chosen and open on the form: it changes by clicks, and need not be looked for at every key. */
  const look = (): void => {
    lookAfresh();
    const ticked = tickedLabels(document);
    const chosen = controls.reason && chosenIn(controls.reason);
    form = {
      full: isFullRefund(document, ticked),
      shipping: ticked.some(givesShipping),
      reason: chosen && reasonNamed(chosen.text, chosen.value),
    };
  };
  const typed = (): TypedForm | undefined => {
    if (!page?.boxes || !page.view.currency) return undefined;
    const { full, reason } = form;
    return { lines: typedAmounts(page.boxes, page.view.lines, page.view.currency, form), full, reason };
  };
  const say = (text: string): void => {
    said = text;
    render();
  };
  const actions = {
    teach,
    copy: (text: string): void =>
      void navigator.clipboard.writeText(text).then(
        () => say(t('copied')),
        () => say(t('copyFailed')),
      ),
    insertMemo: (place: number, text: string): void => {
      memos.insert(place, text);
      say(t('memoInserted'));
    },
    undoMemo: (place: number): void => {
      memos.undo(place);
      say(t('memoUndone'));
    },
    withdraw: (): void => page && submissions.withdraw(page.view),
  };
  const render = (): void => {
    if (!page) return;
    const { view, anchor, adapter, dropped } = page;
    const isForm = adapter === 'refund-form';
    const state = view.notApplicable ? 'not-applicable' : view.lines.length > 0 ? 'read' : 'empty';
    const now = new Date().toISOString();
    const input = typed();
    const { agentLimits } = page.setup;
    const findings = assess(refundRules, { view, form: isForm, agentLimits, now, ...(input && { typed: input }) });
    const described = isForm ? memos.describe(view.marketplace, input?.reason) : [];
    const props = { view, typed: input, form: isForm, findings, memos: described, dropped, said, actions };
    panel().show(state, h(RefundPanel, props), anchor);
  };
  const find = (): void => {
    lookAfresh();
    controls = formControls(document);
    look();
    looked = true;
  };
  const draw = (): void => {
    submissions.changed();
    render();
  };
  const lookAndRender = (): void => {
    if (!page) return;
    find();
    draw();
  };
  const isOurs = (target: EventTarget | undefined): boolean =>
    page?.boxes?.some(
      ({ returnShipping, other, choice, refund, reductions }) =>
        [returnShipping, other, choice, ...reductions].includes(target as HTMLInputElement) ||
        refund.some(({ input }) => input === target),
    ) === true || controls.memos.some(({ area }) => area === target);
  const onTyped = (event: Event): void => {
    if (!isOurs(event.composedPath()[0])) return;
    said = '';
    render();
  };
  const onChanged = (): void => {
    // Nothing is typed or chosen on any other page.
    if (page?.adapter === 'refund-form') lookAndRender();
  };
  const onClick = (event: Event): void => {
    if (page?.adapter !== 'refund-form') return;
    // Only what a person pressed; a script of the page may click as well.
    if (event.isTrusted) submissions.clicked(event.composedPath(), page.view, typed());
    // Buttons of the page fill boxes without an event of their own, some of them only once they have asked a server.
    requestAnimationFrame(onChanged);
    for (const timer of later) clearTimeout(timer);
    later = AFTER_CLICK.map((wait) => setTimeout(onChanged, wait));
  };
  document.addEventListener('input', onTyped, { capture: true, signal });
  document.addEventListener('change', onChanged, { capture: true, signal });
  document.addEventListener('click', onClick, { capture: true, signal });
  return {
    show(shown) {
      if (shown.view.orderId !== page?.view.orderId) said = '';
      page = shown;
      if (shown.adapter !== 'refund-form') {
        render();
        return;
      }
      clearTimeout(soon);
      if (looked) {
        lookAndRender();
        return;
      }
      // Looking for the form's controls and drawing for the first time are two tasks, so that neither holds the page up.
      find();
      soon = setTimeout(draw);
    },
    clear() {
      page = undefined;
      clearTimeout(soon);
      looked = false;
      [controls, form] = [NO_CONTROLS, NOTHING_CHOSEN];
    },
  };
}
