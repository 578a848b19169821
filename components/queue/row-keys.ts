/** What a key asks for. */
export type RowCommand = 'next' | 'before' | 'snooze' | 'done' | 'undo' | 'detail' | 'help';

const letters: Readonly<Record<string, RowCommand>> = {
  j: 'next',
  k: 'before',
  s: 'snooze',
  d: 'done',
  u: 'undo',
  i: 'detail',
  '?': 'help',
};
const arrows: Readonly<Record<string, RowCommand>> = { ArrowDown: 'next', ArrowUp: 'before' };

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** What a key asks for; nothing with a key held down that makes it another one. @param single whether single letters do anything. */
export function commandOf({ key, altKey, ctrlKey, metaKey, shiftKey }: Key, single: boolean): RowCommand | undefined {
  if (altKey || ctrlKey || metaKey || (shiftKey && key !== '?')) return undefined;
  return arrows[key] ?? (single ? letters[key] : undefined);
}

/** Whether what is typed there is meant for something else: a box, a list of choices, a menu or a dialog. */
export const isElsewhere = (from: Element): boolean =>
  from.closest('input, select, textarea, [contenteditable], [role="menu"], dialog, nav') !== null;

const rowsIn = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-row]')];

/** The row that has the keyboard, by the name of what it is about. */
export const rowAt = (from: Element | null): string | undefined =>
  from?.closest<HTMLElement>('[data-row]')?.dataset['row'];

/** Gives the keyboard to a row: to its link, or where its store is not known to its first button. @returns whether it is there. */
export function focusRow(list: Element, id: string | undefined): boolean {
  const row = rowsIn(list).find(({ dataset }) => dataset['row'] === id);
  const target = row?.querySelector<HTMLElement>('[data-row-target]') ?? row?.querySelector<HTMLElement>('button');
  target?.focus();
  return target !== undefined && target !== null;
}

/** The row so many further on; the first where none has the keyboard. */
export function rowBeside(list: Element, id: string | undefined, step: 1 | -1): string | undefined {
  const rows = rowsIn(list);
  const at = rows.findIndex(({ dataset }) => dataset['row'] === id);
  return rows[at < 0 ? 0 : at + step]?.dataset['row'];
}
