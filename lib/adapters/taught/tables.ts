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

/** The taught table; of several like it the first, since those behind it repeat it by package. */
export function taughtTable(page: Document, taught: readonly TaughtField[] | undefined, field: string) {
  const how = taught?.find((each) => each.field === field);
  const at = (how ? located(tablesOn(page), how.locator) : []).map(({ element }) => element);
  return { taught: how !== undefined, found: at.length > 0, value: at[0], at };
}

/** Declares a field that is a table of the page. @param rows how many rows of it are the field's, none for a wrong table. */
export function tableField(field: string, rows: (table: Element) => number): Teachable {
  return {
    field,
    kind: 'table',
    mends: [field],
    candidates: (page) => tablesOn(page).filter(({ element }) => rows(element) > 0),
    sample(page, _url, taught) {
      const { value, at } = taughtTable(page, taught, field);
      const count = value ? rows(value) : 0;
      return value && count > 0 ? { at, text: String(count) } : undefined;
    },
  };
}
