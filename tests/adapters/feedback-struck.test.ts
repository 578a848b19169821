import { afterEach, describe, expect, it, vi } from 'vitest';
import { adapters } from '../../lib/adapters/registry';
import { feedbackPage } from '../sandbox/sandbox.ts';
import { openSandbox } from './open-sandbox.ts';

afterEach(() => vi.unstubAllGlobals());

/** Which of the first rows of a page are read as struck through, with a style of its own and changed by `change`. */
async function struckRows(css: string, change: (rows: Element[]) => void): Promise<boolean[]> {
  const { document, url } = await openSandbox(feedbackPage('feedback-us'));
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  change([...document.querySelectorAll('#feedback-details')]);
  const reading = adapters.find((each) => each.matches(url))?.read(document, url);
  if (reading?.state !== 'read' || reading.facts.kind !== 'feedback-list') return expect.fail(JSON.stringify(reading));
  return reading.facts.list.rows.slice(0, 3).map(({ struck }) => struck === true);
}

describe('a row that is struck through', () => {
  it.each([0, 1, 2])('by an attribute is that row alone: %d', async (at) => {
    const css = '[data-removed] kat-table-cell { text-decoration: line-through }';
    const struck = await struckRows(css, (rows) => rows[at]?.setAttribute('data-removed', ''));
    expect(struck).toEqual([0, 1, 2].map((each) => each === at));
  });
  it('by its place is that row alone', async () => {
    const css = '#feedback-details:nth-child(2) { text-decoration-line: line-through }';
    expect(await struckRows(css, () => undefined)).toEqual([false, true, false]);
  });
  it('by the mark of direction around its words is found', async () => {
    const struck = await struckRows('bdi { text-decoration: line-through }', ([row]) => {
      const cell = row?.children[3];
      const words = cell?.firstChild;
      if (words) cell.appendChild(document.createElement('bdi')).append(words);
    });
    expect(struck).toEqual([true, false, false]);
  });
  it('by an element between many others is found', async () => {
    const struck = await struckRows('.gone { text-decoration: line-through }', ([row]) => {
      const cell = row?.children[3];
      if (!cell) return;
      cell.classList.add('gone');
      const words = [...cell.childNodes];
      let inner: Element = cell;
      for (let depth = 0; depth < 9; depth++) inner = inner.appendChild(document.createElement('div'));
      inner.append(...words);
    });
    expect(struck).toEqual([true, false, false]);
  });
});
