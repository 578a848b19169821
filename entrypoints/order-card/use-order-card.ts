import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { OrderId } from '../../lib/domain/ids';
import type { OrderCard } from '../../lib/domain/order-card';
import { ask } from './ask';

/** The card of an order, read again with each piece of news. What was read stays while nothing newer is there. */
export function useOrderCard(orderId: OrderId, news: EventTarget) {
  const [card, setCard] = useState<OrderCard>();
  const [broken, setBroken] = useState(false);
  const asked = useRef(0);
  const load = useCallback(async (): Promise<void> => {
    asked.current += 1;
    const mine = asked.current;
    const answer = await ask('openOrderCard', { orderId }).catch(() => undefined);
    // A later question may have been answered before this one.
    if (mine !== asked.current) return;
    setBroken(!answer);
    if (answer) setCard(answer);
  }, [orderId]);
  useEffect(() => {
    const onNews = (): void => void load();
    news.addEventListener('news', onNews);
    onNews();
    return () => news.removeEventListener('news', onNews);
  }, [load, news]);
  return { card, broken, load };
}
