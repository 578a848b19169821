import { h } from 'preact';
import { FeedbackPanel } from '../../../components/feedback/summary';
import summaryCss from '../../../components/feedback/summary.css?inline';
import type { Anchor } from '../../adapters/adapter';
import type { FeedbackLine } from '../../domain/feedback/feedback-view';
import { overviewOf } from '../../domain/feedback/overview';
import { MOST_STARS } from '../../domain/feedback/stars';
import { sendMessage } from '../../messaging/send';
import { createPanel, type MountedPanel } from '../panels/mount-panel';
import type { FeedbackPage, FeedbackPanels, PartContext } from '../parts';
import { createLines } from './lines';
import { checkByPart } from './reply-checks';

/** The page of one order: it has no list to sum up, and one line at most. */
const ORDER_PAGE = 'order-details';

/** What is shown of feedback: a line on each of one to three stars, and above a list what all of them come to. */
export function createFeedback({ signal }: PartContext): FeedbackPanels {
  let page: FeedbackPage | undefined;
  let summary: MountedPanel | undefined;
  /** Lines that a step has changed since the page was answered. */
  let newer = new Map<string, FeedbackLine>();
  const lines = createLines(signal, {
    takeStep: (orderId, kind, taken) => sendMessage('takeStep', { orderId, kind, taken, at: new Date().toISOString() }),
    check: checkByPart(signal),
    changed(line) {
      newer.set(line.orderId, line);
      show();
    },
  });
  const placeOf = ({ places, anchor, adapter }: FeedbackPage, orderId: string): Anchor | undefined =>
    places.get(orderId) ?? (adapter === ORDER_PAGE ? anchor : undefined);
  const show = (): void => {
    if (!page) return;
    const { view, rows, anchor, adapter } = page;
    const { today } = view;
    const current = view.lines.map((line) => newer.get(line.orderId) ?? line);
    const byOrder = new Map(rows.map((row) => [row.orderId, row]));
    const now = page;
    lines.show(
      current.flatMap((line) => {
        const row = byOrder.get(line.orderId);
        const place = placeOf(now, line.orderId);
        return row && place && line.rating <= MOST_STARS ? [{ content: { line, row, today }, anchor: place }] : [];
      }),
      adapter === ORDER_PAGE,
    );
    if (adapter === ORDER_PAGE) return;
    const overview = overviewOf(current);
    summary ??= createPanel('feedback', signal, summaryCss);
    const props = { overview, summary: view.summary, today, jump: lines.jump };
    summary.show(overview.low + overview.struck === 0 ? 'empty' : 'read', h(FeedbackPanel, props), anchor);
  };
  return {
    showFeedback(shown) {
      if (page?.view !== shown.view) newer = new Map();
      page = shown;
      show();
    },
    clear() {
      page = undefined;
      newer = new Map();
      lines.clear();
      summary?.remove();
      summary = undefined;
    },
  };
}
