import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Adapter, Reading } from '../adapters/adapter';
import { cardAnchor } from '../adapters/card-anchor';
import { orderInAddress } from '../adapters/order-address';
import type { Observation } from '../domain/order';
import { answerPage } from '../messaging/answer-page';
import type { PageReport, Request } from '../messaging/protocol';
import { MEMORY_NEWS } from '../storage/memory-news';
import { PAGE_SETTINGS, type PageSetup, pageSetup } from '../storage/page-setup';
import { paused } from '../storage/paused';
import { onSettingsChanged } from '../storage/setting';
import type { Means } from './means';
import { createOutbox } from './outbox';
import type { TeachTask } from './parts';
import { atOnce } from './read-at-once';
import { contentOf, createSaid } from './said';
import { createShown, type Understood } from './shown';
import { createStage } from './stage';
import { createDrops } from './taught-drops';
import { stopTeaching, teachPage } from './teach-page';
import { watchPage } from './watch-page';

/** How long a page may stay silent and not understood before that is said; pages build themselves in steps. */
const PATIENCE = 3_000;

/**
 * Reads the page a person has open, from now until it is left or the extension stops: on every change, in idle
 * time; sends what it says to the background, and shows the answer beside the control it is about.
 */
export async function startPageSession(ctx: ContentScriptContext, adapters: readonly Adapter[], means: Means = {}) {
  const { signal } = ctx;
  const outbox = createOutbox(signal);
  let stopped = await paused.get();
  let report: PageReport | undefined;
  let [sent, threadTold] = ['', ''];
  let reading: Understood | undefined;
  let adapter: Adapter | undefined;
  let setup: PageSetup | undefined;
  let asked: Request<'recordPage'> | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;

  const stage = createStage({
    signal,
    tell: (observation) => void tell(observation),
    teach: () => teach('point'),
    report: () => teach('report'),
  });
  const shown = createShown(stage);
  const drops = createDrops(signal);
  const teach = (task: TeachTask): void => {
    if (adapter && setup) teachPage({ adapter, missing: report?.missing ?? [], taught: setup.taught }, task, signal);
  };
  const clear = (): void => {
    stage.clear();
    shown.forget();
    [reading, sent, asked] = [undefined, '', undefined];
  };
  const show = (): void => {
    if (!adapter || !setup || !reading) return;
    if (shown.fits()) shown.show(adapter, setup, reading, drops.lost(adapter.id, setup.taught));
    else clear();
  };
  /** What happened on the page beside what it says: a submission, a conversation that is open. */
  const tell = async (observation: Observation): Promise<void> => {
    const key = sent;
    const answer = await outbox.deliver({ observation });
    if (signal.aborted || stopped) return;
    if (answer.view && key === sent && shown.isAbout(answer.view.orderId)) {
      shown.take(answer);
      show();
    }
    stage.refreshOrder();
  };
  const send = async (
    request: Request<'recordPage'> & { report: PageReport },
    fresh?: typeof reading,
  ): Promise<void> => {
    const { state, missing } = request.report;
    const { content, covers } = contentOf(request.observation);
    const key = JSON.stringify([location.href, state, missing, content]);
    const known = key === sent;
    // The boxes may be new elements even where the page says the same.
    reading = fresh;
    if (known && covers === contentOf(asked?.observation).covers) return show();
    // The page says something new: what was said of it before must not stand there while the answer is on its way.
    known ? show() : clear();
    [reading, sent, asked] = [fresh, key, request];
    const response = await outbox.deliver(request);
    // The page may have said something else while the answer was on its way.
    if (sent !== key || stopped || signal.aborted) return;
    shown.take(response);
    show();
    stage.refreshOrder();
  };
  /** Asks again what is remembered: the page says the same, and something else has happened to its order. */
  const askAgain = async (): Promise<void> => {
    const key = sent;
    if (!asked || !shown.any() || stopped || signal.aborted) return;
    const response = await outbox.deliver(asked);
    if (sent !== key || stopped || signal.aborted) return;
    shown.take(response);
    if (shown.any()) show();
    else stage.clear();
    stage.refreshOrder();
  };
  const failed = (): void => {
    if (signal.aborted) return;
    sent = '';
    if (report) report = { ...report, state: 'drift', missing: [] };
    drift();
  };
  const drift = (): void => {
    if (!adapter || !setup || report?.state !== 'drift') return;
    send({ report }).catch(failed);
    const { id, teachable, anchor, quiet } = adapter;
    if (quiet) return;
    const { missing } = report;
    stage.showDrift({
      adapter: id,
      missing,
      dropped: drops.lost(id, setup.taught),
      teachable: teachable.some(({ mends }) => mends.some((name) => missing.includes(name))),
      anchor: anchor(document),
    });
  };
  /** The settings for this page; asked for once, and again when they change. */
  const setUp = async (): Promise<void> => {
    const id = adapter?.id ?? '';
    const found = await pageSetup(id);
    if (signal.aborted || id !== (adapter?.id ?? '')) return;
    setup = found;
    read();
  };
  const order = (url: URL): void => {
    const about = orderInAddress(url);
    // A page that asks for a password is about no order, whatever its address says.
    const hidden = !setup || setup.cardOff || document.querySelector('input[type="password"]');
    if (!about || hidden) stage.clearOrder();
    else stage.showOrder(about.orderId, cardAnchor(document));
    if (!about?.thread || hidden || threadTold === url.href) return;
    threadTold = url.href;
    void tell({ kind: 'thread', orderId: about.orderId, at: new Date().toISOString() }).catch(() => {});
  };
  const read = (): void => {
    clearTimeout(late);
    if (stopped || signal.aborted) return;
    const url = new URL(location.href);
    const found = adapters.find((each) => each.matches(url));
    if (found !== adapter) {
      clear();
      [adapter, setup] = [found, undefined];
    }
    if (!adapter && !orderInAddress(url)) {
      report = undefined;
      stage.clearOrder();
      watch.rest();
      return;
    }
    if (!setup) {
      void setUp();
      return;
    }
    watch.observe();
    order(url);
    if (!adapter) return;
    const [by, under] = [adapter, setup];
    reader.read(by, url, under, (now) => {
      if (!stopped && by === adapter && under === setup) take(now, by, under);
    });
  };
  const take = (now: Reading, adapter: Adapter, setup: PageSetup): void => {
    const at = new Date().toISOString();
    const observation = said.take(now, at);
    report = {
      adapter: adapter.id,
      state: setup.off ? 'off' : now.state,
      missing: now.state === 'drift' ? now.missing : [],
      ...(now.state === 'read' && now.ways && { ways: now.ways }),
      at,
    };
    if (setup.off) {
      stopTeaching();
      clear();
      return;
    }
    if (now.state === 'read') {
      drops.drop(adapter.id, now.dropped ?? [], setup.taught);
      send({ report, ...(observation && { observation }) }, now).catch(failed);
    } else if (now.state === 'drift') {
      // What was read before may no longer be what the page says.
      if (shown.any()) clear();
      const dropped = now.dropped ?? [];
      late = setTimeout(
        () => {
          drops.drop(adapter.id, dropped, setup.taught);
          drift();
        },
        document.readyState === 'complete' ? PATIENCE : 2 * PATIENCE,
      );
    } else clear();
  };
  const lost = (): void => {
    show();
    order(new URL(location.href));
  };
  const watch = watchPage(signal, read, lost, means.frames);

  const said = createSaid(watch.poke, means.lists?.(new Date(performance.timeOrigin).toISOString()));
  const reader = means.reader?.(signal, watch.changing) ?? atOnce;

  ctx.addEventListener(window, 'wxt:locationchange', ({ oldUrl, newUrl }) => {
    // Another order's figures must not stand on this one's page for even as long as reading it takes.
    if (oldUrl.pathname !== newUrl.pathname) clear();
    if (oldUrl.pathname !== newUrl.pathname) stopTeaching();
    if (orderInAddress(oldUrl)?.orderId !== orderInAddress(newUrl)?.orderId) stage.clearOrder();
    watch.poke();
  });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') askAgain().catch(() => {});
    },
    { signal },
  );
  const stopServing = answerPage(() => (stopped && report ? { ...report, state: 'off' } : (report ?? null)));
  const stopWatching = [
    paused.watch((value) => {
      stopped = value;
      if (stopped) {
        clear();
        stage.clearOrder();
        stopTeaching();
        watch.rest();
      } else read();
    }),
    onSettingsChanged([MEMORY_NEWS], () => void askAgain().catch(() => {})),
    onSettingsChanged(PAGE_SETTINGS, () => {
      if (stopped || !setup) return;
      sent = '';
      void setUp();
    }),
  ];
  ctx.onInvalidated(() => {
    stopServing();
    for (const stop of stopWatching) stop();
    clearTimeout(late);
    said.stop();
  });
  read();
}
