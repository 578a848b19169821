import { useState } from 'preact/hooks';
import type { MarketplaceCode } from '../../lib/domain/marketplace';
import { ask } from '../order-card/ask';
import { useAnswer } from './use-answer';

const AT_A_TIME = 100;

/** The queue of conversations, a hundred at a time, asked for anew with each visit. */
export function useMessageQueue(marketplace: MarketplaceCode | undefined, visit: number) {
  const [most, setMost] = useState(AT_A_TIME);
  const { answer, broken } = useAnswer(() => ask('dueMessages', { most, marketplace }), [marketplace, most, visit]);
  return { due: answer, broken, more: () => setMost(most + AT_A_TIME) };
}
