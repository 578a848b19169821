import type { MessagePanels, PartContext } from '../parts';

/** What stands beside a message that is read or written: until when it is due, what it needs, and the check of the draft. */
export function createMessages(_context: PartContext): MessagePanels {
  return {
    showMessage() {},
    clear() {},
  };
}
