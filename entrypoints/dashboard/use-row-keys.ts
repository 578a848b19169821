import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { commandOf, focusRow, isElsewhere, type RowCommand, rowAt, rowBeside } from '../../components/queue/row-keys';

type Does = (command: Exclude<RowCommand, 'next' | 'before'>, id: string | undefined) => void;

/**
 * The keys of the queue: from row to row, and what is done with the row that has the keyboard. When that row goes, the next one has it.
 * @param letters whether single letters do anything. @returns the place of the list, and what holds the place of a row that is about to go.
 */
export function useRowKeys(letters: boolean, does: Does) {
  const list = useRef<HTMLDivElement>(null);
  const after = useRef<{ going: string; next: string | undefined }>(undefined);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { current } = list;
      const from = document.activeElement;
      const command = commandOf(event, letters);
      if (!current || !command || event.defaultPrevented || (from && isElsewhere(from))) return;
      const id = rowAt(from);
      event.preventDefault();
      if (command === 'next' || command === 'before')
        focusRow(current, rowBeside(current, id, command === 'next' ? 1 : -1));
      else does(command, id);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  useLayoutEffect(() => {
    const { current: gone } = after;
    if (!gone || !list.current || list.current.querySelector(`[data-row="${CSS.escape(gone.going)}"]`)) return;
    after.current = undefined;
    focusRow(list.current, gone.next);
  });
  return {
    list,
    focus: (id: string) => list.current && focusRow(list.current, id),
    leave: (going: string): void => {
      const { current } = list;
      if (current) after.current = { going, next: rowBeside(current, going, 1) ?? rowBeside(current, going, -1) };
    },
  };
}
