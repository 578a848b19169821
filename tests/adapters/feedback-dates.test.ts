import { afterEach, describe, expect, it, vi } from 'vitest';
import { adapters } from '../../lib/adapters/registry';
import { feedbackPage } from '../sandbox/sandbox.ts';
import { openSandbox } from './open-sandbox.ts';

afterEach(() => vi.unstubAllGlobals());

/** Reads a page of feedback whose first dates are these; other rows are taken away. */
async function reading(dates: readonly string[], language: string, sort?: string) {
  const { document, url } = await openSandbox(feedbackPage('feedback-us'));
  document.documentElement.lang = language;
  for (const [at, row] of [...document.querySelectorAll('#feedback-details')].entries()) {
    const cell = row.querySelector('.col_order_date');
    if (at >= dates.length) row.remove();
    else if (cell) cell.textContent = dates[at] ?? '';
  }
  const [head] = document.querySelectorAll('feedback-list kat-table-head kat-table-cell');
  if (sort) head?.setAttribute('aria-sort', sort);
  return adapters.find((each) => each.matches(url))?.read(document, url);
}

const daysOf = (read: Awaited<ReturnType<typeof reading>>) =>
  read?.state === 'read' && read.facts.kind === 'feedback-list' ? read.facts.list.rows.map(({ left }) => left) : read;

describe('a list with a date that cannot be', () => {
  it.each([
    ['26/09/04', 'ja-JP'],
    ['11/10/2126', 'en-US'],
    ['11/10/2569', 'en-US'],
    ['11/10/1926', 'en-US'],
    ['9/4/2026 - 11/10/2026', 'en-US'],
    ['9/4/2026 (updated 11/10/2026)', 'en-US'],
  ])('is not understood: %s', async (date, language) => {
    expect(await reading([date], language)).toEqual({ state: 'drift', missing: ['FeedbackDate'] });
  });
});

describe('the order of day and month in a list', () => {
  const open = [{ either: ['2026-10-03', '2026-03-10'] }, { either: ['2026-09-04', '2026-04-09'] }];
  it('is open where two rows happen to go down in one reading', async () => {
    expect(daysOf(await reading(['10/3/2026', '9/4/2026'], 'fr-CA'))).toEqual(open);
  });
  it('is told by a list that says that it is newest first', async () => {
    const days = [{ day: '2026-10-03' }, { day: '2026-09-04' }];
    expect(daysOf(await reading(['10/3/2026', '9/4/2026'], 'fr-CA', 'descending'))).toEqual(days);
  });
  it('is told by a row against the language', async () => {
    expect(daysOf(await reading(['13/4/26', '9/4/26'], 'en'))).toEqual([{ day: '2026-04-13' }, { day: '2026-04-09' }]);
  });
});
