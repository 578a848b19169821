import { useEffect, useState } from 'preact/hooks';
import type { MarketplaceCode } from '../../lib/domain/marketplace';
import type { Response } from '../../lib/messaging/protocol';
import { ask } from '../order-card/ask';

const AT_A_TIME = 100;

/** The queue of conversations, a hundred at a time, asked for anew with each visit. What is listed stays until an answer is there. */
export function useMessageQueue(marketplace: MarketplaceCode | undefined, visit: number) {
  const [due, setDue] = useState<Response<'dueMessages'>>();
  const [broken, setBroken] = useState(false);
  const [most, setMost] = useState(AT_A_TIME);
  useEffect(() => {
    let current = true;
    ask('dueMessages', { most, marketplace }).then(
      (answer) => {
        if (!current) return;
        setDue(answer);
        setBroken(false);
      },
      () => current && setBroken(true),
    );
    return () => {
      current = false;
    };
  }, [marketplace, most, visit]);
  return { due, broken, more: () => setMost(most + AT_A_TIME) };
}
