/** The names of what a session may say; everything else is passed over. */
const HELLO = 'order-card';

const field = (data: unknown, name: string): unknown => (data as Record<string, unknown> | null)?.[name];

/**
 * Speaks with the session of the page that the frame stands in: tells how high the card is, hears that there is news. Any
 * script of the page can hand in a line of its own; all it gets is the height, which it sees anyway, and a card that is read
 * again. The line that came last counts, and only from the page itself.
 * @returns what tells of news, as events named `news`.
 */
export function listenToSession(card: Element): EventTarget {
  const news = new EventTarget();
  let line: MessagePort | undefined;
  const tellHeight = (): void => line?.postMessage({ height: Math.ceil(card.getBoundingClientRect().height) });
  const tellNews = (): void => void news.dispatchEvent(new Event('news'));
  new ResizeObserver(tellHeight).observe(card);
  addEventListener('message', ({ data, source, ports: [port] }: MessageEvent<unknown>) => {
    if (source !== parent || !port || field(data, 'makegood') !== HELLO) return;
    line?.close();
    line = port;
    line.onmessage = (message: MessageEvent<unknown>) => {
      if (field(message.data, 'refresh') === true) tellNews();
    };
    tellHeight();
    // What was said before there was a line is not lost.
    tellNews();
  });
  // A card in a tab that was left may be old by now.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') tellNews();
  });
  return news;
}
