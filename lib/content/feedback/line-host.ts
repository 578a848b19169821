import { h, render } from 'preact';
import { FeedbackLine, type LineActions, type LineState } from '../../../components/feedback/feedback-line';
import lineCss from '../../../components/feedback/line.css?inline';
import narrowCss from '../../../components/feedback/line-narrow.css?inline';
import type { Anchor } from '../../adapters/adapter';
import { PANEL_ELEMENT } from '../../adapters/dom';
import type { FeedbackRow } from '../../domain/feedback/feedback-row';
import type { FeedbackLine as Line } from '../../domain/feedback/feedback-view';
import type { OrderId } from '../../domain/ids';
import { keepAt } from '../panels/keep-at';
import { onlyOfPersons } from '../panels/only-of-persons';
import { styleInto } from './style-into';
import { windowGrounds } from './window-grounds';

/** What a line shows. */
export type LineContent = { line: Line; row: FeedbackRow; today: string };

/** The line of one feedback, in an element of its own. */
export type LineHost = {
  /** Draws what is not drawn yet and puts the line in its place. */
  show(content: LineContent, anchor: Anchor): void;
  /** Whether it shows this already. */
  shows(content: LineContent): boolean;
  /** Draws again: something that the person did has changed its state. */
  draw(): void;
  /** Takes it out of the page, ready to come back as it was. */
  leave(): void;
  remove(): void;
  /** Puts the focus on it, on the person's own press. */
  focus(): void;
};

const same = (a: LineContent, b: LineContent): boolean =>
  a.today === b.today &&
  a.row.comment === b.row.comment &&
  a.row.reply === b.row.reply &&
  // The page is read again and again while the answer to it stays the same object.
  (a.line === b.line || JSON.stringify(a.line) === JSON.stringify(b.line));

/** A page that copies its rows copies our element with them, without what is in it: an empty shell that nobody else would take out. */
function takeOutCopies(host: Element, place: Element): void {
  for (const other of place.querySelectorAll(PANEL_ELEMENT)) if (other !== host && !other.shadowRoot) other.remove();
}

/**
 * Makes the line of an order's feedback. Its own element with an open shadow root, as every panel; keys pressed in it stay in it.
 * @param last it stands behind the other panels at the same place.
 */
export function createLineHost(orderId: OrderId, state: LineState, actions: LineActions, last: boolean): LineHost {
  const host = document.createElement(PANEL_ELEMENT);
  host.dataset['panel'] = 'feedback';
  host.dataset['orderId'] = orderId;
  host.dataset['state'] = 'read';
  const shadow = host.attachShadow({ mode: 'open' });
  const place = document.createElement('div');
  shadow.append(place);
  styleInto(shadow, lineCss + narrowCss);
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    host.addEventListener(type, (event) => event.stopPropagation());
  onlyOfPersons(shadow);
  let drawn: LineContent | undefined;
  let keep = keepAt(last);
  const draw = (): void => {
    if (drawn) render(h(FeedbackLine, { ...drawn, windows: windowGrounds, state, actions }), place);
  };
  return {
    show(content, anchor) {
      if (!drawn || !same(drawn, content)) {
        drawn = content;
        draw();
      }
      takeOutCopies(host, anchor.element);
      keep(host, anchor);
    },
    shows: (content) => drawn !== undefined && same(drawn, content),
    draw,
    leave() {
      host.remove();
      // The page said something new: where it was thrown out before says nothing of what comes.
      keep = keepAt(last);
    },
    remove() {
      render(null, place);
      host.remove();
    },
    focus() {
      host.scrollIntoView({ block: 'center' });
      shadow.querySelector<HTMLElement>('.toggle')?.focus();
    },
  };
}
