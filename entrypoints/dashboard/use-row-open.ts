import { useState } from 'preact/hooks';
import type { RowOpen } from '../../components/queue/queue-row';
import type { QueueRow } from '../../lib/domain/queue/queue-row';

/** What is open of which row: one thing at a time. @param focus gives the keyboard back to a row whose menu closes. */
export function useRowOpen(focus: (id: string) => void) {
  const [open, setOpen] = useState<{ id: string; what: RowOpen }>();
  const onOpen = (row: QueueRow, what: RowOpen): void => {
    if (open?.what === 'snooze' && !what) focus(row.id);
    setOpen(what && { id: row.id, what });
  };
  return {
    open,
    onOpen,
    toggle: (row: QueueRow, what: RowOpen) => onOpen(row, open?.id === row.id && open.what === what ? undefined : what),
    shut: () => setOpen(undefined),
  };
}
