import { type DayOrder, isNewestFirst } from '../../domain/feedback/list-dates';
import type { PrintedDay } from '../../domain/read-date';
import { all } from '../dom';
import type { Grid } from './grid';

/** The tabs of the list that are marked as open, by whatever marks them: the tab around the list, its head, or the bar of tabs. */
export function openTabs(table: Element): Set<string> {
  const bar = table.closest('kat-tabs') ?? table.closest('.filter-tabs');
  const panel = table.closest('kat-tab');
  if (!bar) return new Set();
  const inside = bar.shadowRoot ? [...bar.shadowRoot.querySelectorAll('kat-tab-header')] : [];
  const heads = [...all(bar, 'kat-tab-header'), ...inside].filter(
    (head) =>
      head.getAttribute('aria-selected') === 'true' ||
      (head.hasAttribute('selected') && head.getAttribute('selected') !== 'false') ||
      /(?:^|[\s_-])(?:selected|active)(?:\s|$)/.test(head.className),
  );
  // Panels and heads in like number belong together in their order.
  const panels = [...(panel?.parentElement?.children ?? [])].filter(({ localName }) => localName === 'kat-tab');
  const names = all(bar, 'kat-tab-header').map((head) => head.getAttribute('tab-id'));
  const byPlace = panel && panels.length > 1 && panels.length === names.length ? names[panels.indexOf(panel)] : null;
  const said = [
    byPlace,
    panel?.getAttribute('tab-id'),
    bar.getAttribute('selected'),
    ...heads.map((head) => head.getAttribute('tab-id')),
  ];
  return new Set(said.flatMap((tab) => tab || []));
}

/** Whether the list says of itself that it is sorted by anything but its dates, newest first. */
export function isResorted({ table }: Grid): boolean {
  return all(table, '[aria-sort="ascending"],[aria-sort="other"]').length > 0;
}

const ORDERS: readonly DayOrder[] = ['month-first', 'day-first'];

/** Whether the list goes from newest to oldest, by every reading that its dates still have. */
export function goesDown(days: readonly PrintedDay[]): boolean {
  return ORDERS.every((order) => isNewestFirst(days, order));
}
