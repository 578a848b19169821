import type { TaughtField } from '../../domain/taught';
import type { Candidate, Teachable } from '../adapter';
import { all, isVisible, textOf } from '../dom';
import { located } from './locate';

/** Every table of the page, named by its caption, its ARIA name or its heads. */
function tablesOn(page: Document): Candidate[] {
  return all(page, 'table')
    .filter(isVisible)
    .map((element) => ({
      element,
      names: () => {
        const said = [element.querySelector('caption'), element.querySelector('th')?.closest('tr')];
        return [element.getAttribute('aria-label') ?? '', ...said.map((each) => (each ? textOf(each) : ''))];
      },
    }));
}

/** The taught table, where there is exactly one like it. */
export function taughtTable(page: Document, taught: readonly TaughtField[] | undefined, field: string) {
  const how = taught?.find((each) => each.field === field);
  const found = how ? located(tablesOn(page), how.locator) : [];
  const value = found.length === 1 ? found[0]?.element : undefined;
  return { taught: how !== undefined, found: found.length > 0, value };
}

/** Declares a field that is a table of the page. @param rows how many rows of it are the field's, none for a wrong table. */
export function tableField(field: string, rows: (table: Element) => number): Teachable {
  return {
    field,
    kind: 'table',
    mends: [field],
    candidates: (page) => tablesOn(page).filter(({ element }) => rows(element) > 0),
    sample(page, _url, taught) {
      const { value } = taughtTable(page, taught, field);
      const count = value ? rows(value) : 0;
      return count > 0 ? { text: String(count) } : undefined;
    },
  };
}
