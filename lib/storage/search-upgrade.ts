import type { Transaction } from 'dexie';
import type { Queued } from './search-rows';

const kinds: readonly Queued['kind'][] = ['order', 'feedback', 'message', 'note', 'snippet'];

/** Puts down what an older version kept, to be made findable behind the upgrade, which would stand still for it. */
export async function readWhatIsKept(transaction: Transaction): Promise<void> {
  await transaction.table<Queued>('searchQueue').bulkAdd(kinds.map((kind) => ({ kind, from: '' })));
}
