import { all, textOf } from '../dom';
import { plainWords } from '../taught/locate';
import type { Grid } from './grid';
import { columnNamed } from './words';

/** What the list says of its own order: newest first, another one, or nothing. */
export function sortedBy({ table }: Grid): 'newest' | 'other' | undefined {
  const heads = all(table, '[aria-sort="ascending"],[aria-sort="descending"],[aria-sort="other"]');
  const [head] = heads;
  if (!head) return undefined;
  const newest =
    heads.length === 1 &&
    head.getAttribute('aria-sort') === 'descending' &&
    columnNamed(plainWords(textOf(head))) === 'date';
  return newest ? 'newest' : 'other';
}
