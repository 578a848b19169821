import type { LineState } from '../../../components/feedback/feedback-line';
import type { Anchor } from '../../adapters/adapter';
import type { FeedbackLine } from '../../domain/feedback/feedback-view';
import type { OrderId } from '../../domain/ids';
import type { NoteKind } from '../../domain/note-change';
import type { Finding } from '../../domain/rule';
import { createInView } from './in-view';
import { createLineHost, type LineContent, type LineHost } from './line-host';
import { freshState, isFresh, lineActions } from './line-session';
import { createRowGuard, namesAnother } from './other-order';
import { publicDraft } from './public-draft';
import type { PublicCheck } from './reply-checks';
import { createSlices } from './slices';

/** One line with its place. */
export type Placed = { content: LineContent; anchor: Anchor };

/** What lines ask of the rest. */
export type LinesContext = {
  takeStep(orderId: OrderId, kind: NoteKind, taken: boolean): Promise<FeedbackLine | null>;
  check: PublicCheck;
  changed(line: FeedbackLine): void;
};

/** All lines of a page. */
export type Lines = {
  /** Shows these and no others, a few at a time; what was unfolded or typed in a line stays as it was. */
  show(placed: readonly Placed[], last: boolean): void;
  /** Shows the line of this order at once and puts the focus on it. */
  jump(orderId: string): void;
  clear(): void;
};

/** How many lines that the page does not show are kept, ready to come back when a filter is taken off: one long list. */
const MOST_KEPT = 1_000;

/** How many lines are drawn again in one go. */
const MOST_AT_ONCE = 20;

/** The lines of one page: put in while the page is idle, those in view first, drawn again only when what they say has changed. */
export function createLines(signal: AbortSignal, { takeStep, check, changed }: LinesContext): Lines {
  const hosts = new Map<string, LineHost>();
  const states = new Map<string, LineState>();
  const out = new Set<string>();
  let wanted = new Map<string, Placed>();
  let lastAtPlace = false;

  const hostOf = (orderId: OrderId): LineHost => {
    const known = hosts.get(orderId);
    if (known) return known;
    const state = states.get(orderId) ?? freshState();
    states.set(orderId, state);
    const context = {
      orderId,
      takeStep: (kind: NoteKind, taken: boolean) => takeStep(orderId, kind, taken),
      check: async (text: string, later: (found: readonly Finding[]) => void) => {
        const content = wanted.get(orderId)?.content;
        // Of a line that is gone nothing is said, rather than that nothing was found.
        if (!content) throw new Error('No such line');
        return check(publicDraft(content, text), later);
      },
      changed,
      draw: () => hosts.get(orderId)?.draw(),
    };
    const host = createLineHost(orderId, state, lineActions(state, context), lastAtPlace);
    hosts.set(orderId, host);
    return host;
  };
  const put = (orderId: string): void => {
    const placed = wanted.get(orderId);
    // What the page has thrown away since takes no line; a new reading brings its new place.
    if (!placed?.anchor.element.isConnected) return;
    inView.unwatch(placed.anchor.element);
    // On the page of one order all is about that order.
    if (!lastAtPlace) {
      if (namesAnother(placed.anchor, orderId)) return;
      guard.keep(placed.anchor, orderId);
    }
    out.delete(orderId);
    hostOf(placed.content.line.orderId).show(placed.content, placed.anchor);
  };
  const slices = createSlices(signal, put);
  const inView = createInView(slices.first);
  const takeOut = (orderId: string): void => {
    hosts.get(orderId)?.leave();
    out.add(orderId);
    for (const old of out) {
      if (out.size <= MOST_KEPT) break;
      hosts.get(old)?.remove();
      hosts.delete(old);
      out.delete(old);
      const state = states.get(old);
      if (state && isFresh(state)) states.delete(old);
    }
  };
  const guard = createRowGuard(signal, takeOut);
  signal.addEventListener(
    'abort',
    () => {
      inView.stop();
      for (const host of hosts.values()) host.remove();
      hosts.clear();
      states.clear();
      out.clear();
      wanted.clear();
    },
    { once: true },
  );
  return {
    show(placed, last) {
      if (signal.aborted) return;
      lastAtPlace = last;
      inView.stop();
      guard.rest();
      wanted = new Map(placed.map((each) => [each.content.line.orderId, each]));
      for (const orderId of hosts.keys()) if (!wanted.has(orderId) && !out.has(orderId)) takeOut(orderId);
      const rest: string[] = [];
      let drawn = 0;
      for (const [orderId, { content, anchor }] of wanted) {
        const there = !out.has(orderId) && hosts.get(orderId);
        // What stands there is set right at once, unless all of it has changed: at midnight every line has a day less.
        if (there && (there.shows(content) || drawn++ < MOST_AT_ONCE)) put(orderId);
        else {
          rest.push(orderId);
          inView.watch(anchor.element, orderId);
        }
      }
      slices.start(rest);
    },
    jump(orderId) {
      put(orderId);
      hosts.get(orderId)?.focus();
    },
    clear() {
      slices.stop();
      inView.stop();
      guard.rest();
      for (const orderId of hosts.keys()) if (!out.has(orderId)) takeOut(orderId);
      wanted = new Map();
    },
  };
}
