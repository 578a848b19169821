import type { MarketplaceCode } from '../domain/marketplace';
import type { MessageView } from '../domain/message/message-view';
import type { PageObservation } from '../domain/order';

/** Takes in what a page of messages said and answers with what to show beside it; nothing for a store that is switched off. */
export async function recordMessages(
  _observation: Extract<PageObservation, { kind: 'inbox' | 'compose' }>,
  _off: readonly MarketplaceCode[],
): Promise<MessageView | undefined> {
  return undefined;
}
