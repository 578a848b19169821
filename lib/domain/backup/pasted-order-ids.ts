import type { OrderId } from '../ids';
import { readOrderId } from '../read-ids';

/** Order IDs out of a text that a person pasted, each once, and what of it is none. */
export function pastedOrderIds(text: string): { ids: OrderId[]; odd: string[] } {
  const ids = new Set<OrderId>();
  const odd = new Set<string>();
  for (const part of text.split(/[\s,;|"'<>()]+/)) {
    if (part === '') continue;
    const id = readOrderId(part);
    if (id) ids.add(id);
    else odd.add(part);
  }
  return { ids: [...ids], odd: [...odd] };
}
