import { browser } from 'wxt/browser';
import type { Anchor } from '../../adapters/adapter';
import { PANEL_ELEMENT } from '../../adapters/dom';
import { keepAt } from './keep-at';

/** The card of an order in the page. */
export type OrderFrame = {
  show(orderId: string, anchor: Anchor | undefined): void;
  refresh(): void;
  remove(): void;
};

const FOLDED = 37;

/**
 * The order's card is a frame of the extension's own origin. What it shows comes from other pages and from the person's own
 * notes; in a shadow root, even a closed one, the page's scripts would still see every key that is typed into a note and could
 * read what is selected. Into a frame of another origin they cannot look at all. Frame and session speak over a channel of
 * their own, of which no script of the page sees a message: the frame says how high it is, the session that there is news.
 */
export function createOrderFrame(signal: AbortSignal): OrderFrame {
  let host: HTMLElement | undefined;
  let shown = '';
  let port: MessagePort | undefined;
  const keep = keepAt();
  const remove = (): void => {
    port?.close();
    host?.remove();
    [host, shown, port] = [undefined, '', undefined];
  };
  const connect = (frame: HTMLIFrameElement): void => {
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const height = (data as { height?: unknown } | null)?.height;
      if (typeof height === 'number' && height > 0) frame.style.height = `${Math.min(Math.ceil(height), 2000)}px`;
    };
    const origin = new URL(frame.src).origin;
    frame.contentWindow?.postMessage({ makegood: 'order-card' }, origin, [channel.port2]);
  };
  const create = (orderId: string): HTMLElement => {
    const element = document.createElement(PANEL_ELEMENT);
    element.dataset['panel'] = 'order';
    element.dataset['state'] = 'read';
    element.dataset['orderId'] = orderId;
    const shadow = element.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = `:host{all:initial;display:block;margin:8px;max-width:600px}iframe{border:0;color-scheme:light;display:block;height:${FOLDED}px;width:100%}`;
    const frame = document.createElement('iframe');
    frame.title = browser.i18n.getMessage('orderCardTitle');
    frame.src = `${browser.runtime.getURL('/order-card.html')}?order=${orderId}`;
    frame.addEventListener('load', () => connect(frame));
    shadow.append(style, frame);
    return element;
  };
  signal.addEventListener('abort', remove, { once: true });
  return {
    show(orderId, anchor) {
      if (signal.aborted) return;
      if (shown !== orderId) {
        remove();
        shown = orderId;
        host = create(orderId);
      }
      if (host) keep(host, anchor);
    },
    refresh: () => port?.postMessage({ refresh: true }),
    remove,
  };
}
