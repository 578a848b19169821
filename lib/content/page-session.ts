import { h } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { DriftNotice } from '../../components/drift-notice';
import { RefundPanel } from '../../components/refund-panel';
import type { Adapter, ConcessionBoxes, Reading } from '../adapters/adapter';
import type { Observation, RefundView } from '../domain/order';
import { answerPage } from '../messaging/answer-page';
import type { PageReport, Request } from '../messaging/protocol';
import { paused } from '../storage/paused';
import { createPanel, type MountedPanel } from './mount-panel';
import { createOutbox } from './outbox';
import { typedAmounts } from './typed-amounts';
import { watchPage } from './watch-page';

/** How long a page may stay silent and not understood before that is said; pages build themselves in steps. */
const PATIENCE = 3_000;

/**
 * Reads the page a person has open, from now until it is left or the extension stops: on every change, in idle
 * time; sends what it says to the background, and shows the answer beside the control it is about.
 */
export async function startPageSession(ctx: ContentScriptContext, adapters: readonly Adapter[]): Promise<void> {
  const { signal } = ctx;
  const outbox = createOutbox(signal);
  let stopped = await paused.get();
  let report: PageReport | undefined;
  let sent = '';
  let view: RefundView | undefined;
  let boxes: ConcessionBoxes[] | undefined;
  let panel: MountedPanel | undefined;
  let adapter: Adapter | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;

  const clear = (): void => {
    panel?.remove();
    [panel, view, boxes, sent] = [undefined, undefined, undefined, ''];
  };
  const show = (): void => {
    if (!view || !adapter) return;
    // The page may have gone on to another order and not been read yet.
    if (!location.href.includes(view.orderId)) {
      clear();
      return;
    }
    panel ??= createPanel('refund', signal);
    const typed = boxes && view.currency ? typedAmounts(boxes, view.currency) : undefined;
    const state = view.notApplicable ? 'not-applicable' : view.lines.length > 0 ? 'read' : 'empty';
    panel.show(state, h(RefundPanel, { view, typed, form: adapter.id === 'refund-form' }), adapter.anchor(document));
  };
  const send = async (request: Request<'recordPage'>, live?: ConcessionBoxes[]): Promise<void> => {
    const key = JSON.stringify([
      location.href,
      request.report.state,
      request.report.missing,
      { ...request.observation, at: undefined },
    ]);
    // The boxes may be new elements even where the page says the same.
    boxes = live;
    if (key === sent) return show();
    // The page says something new: what was said of it before must not stand there while the answer is on its way.
    clear();
    [boxes, sent] = [live, key];
    const response = await outbox.deliver(request);
    // The page may have said something else while the answer was on its way.
    if (sent !== key || stopped || signal.aborted) return;
    view = response.view;
    show();
  };
  const failed = (): void => {
    if (signal.aborted) return;
    sent = '';
    if (report) report = { ...report, state: 'drift', missing: [] };
    drift();
  };
  const drift = (): void => {
    if (!adapter || report?.state !== 'drift') return;
    send({ report }).catch(failed);
    panel ??= createPanel('refund', signal);
    panel.show('drift', h(DriftNotice, { missing: report.missing }), adapter.anchor(document));
  };
  const read = (): void => {
    clearTimeout(late);
    if (stopped || signal.aborted) return;
    const url = new URL(location.href);
    const found = adapters.find((each) => each.matches(url));
    if (found !== adapter) clear();
    adapter = found;
    if (!adapter) {
      report = undefined;
      watch.rest();
      return;
    }
    watch.observe();
    const reading = readSafely(adapter, url);
    const at = new Date().toISOString();
    report = {
      adapter: adapter.id,
      state: reading.state,
      missing: reading.state === 'drift' ? reading.missing : [],
      at,
    };
    if (reading.state === 'read') {
      send({ report, observation: { ...reading.facts, at } as Observation }, reading.boxes).catch(failed);
    } else if (reading.state === 'drift') {
      // What was read before may no longer be what the page says.
      if (view) clear();
      late = setTimeout(drift, document.readyState === 'complete' ? PATIENCE : 2 * PATIENCE);
    } else clear();
  };
  const watch = watchPage(signal, read, show);
  const onTyped = (event: Event): void => {
    const target = event.composedPath()[0];
    if (boxes?.some(({ returnShipping, other }) => target === returnShipping || target === other)) show();
  };

  document.addEventListener('input', onTyped, { capture: true, signal });
  document.addEventListener('change', onTyped, { capture: true, signal });
  // Buttons of the page fill boxes without an event of their own; what they did shows in the next frame.
  document.addEventListener('click', () => boxes && requestAnimationFrame(show), { capture: true, signal });
  ctx.addEventListener(window, 'wxt:locationchange', ({ oldUrl, newUrl }) => {
    // Another order's figures must not stand on this one's page for even as long as reading it takes.
    if (oldUrl.pathname !== newUrl.pathname) clear();
    watch.poke();
  });
  const stopServing = answerPage(() => (stopped && report ? { ...report, state: 'off' } : (report ?? null)));
  const stopWatching = paused.watch((value) => {
    stopped = value;
    if (stopped) {
      clear();
      watch.rest();
    } else read();
  });
  ctx.onInvalidated(() => {
    stopServing();
    stopWatching();
    clearTimeout(late);
  });
  read();
}

/** A reader that throws has met a page it was not written for. */
function readSafely(adapter: Adapter, url: URL): Reading {
  try {
    return adapter.read(document, url);
  } catch (error) {
    return { state: 'drift', missing: [error instanceof Error ? error.name : 'error'] };
  }
}
