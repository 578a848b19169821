import { describe, expect, it } from 'vitest';
import { createListSession, type ListSaid } from '../../../lib/content/feedback/list-session';
import type { FeedbackList } from '../../../lib/domain/feedback/feedback-row';
import { orderIdOf, type SampleRow, sampleRow } from '../../domain/feedback/sample-feedback';

const at = (second: number): string => new Date(Date.UTC(2026, 10, 21, 10, 0, second)).toISOString();
const all = { first: true, last: true };
const ONE = { scope: 'host|one | united states', marketplace: 'US' as const };
const TWO = { scope: 'host|two | canada', marketplace: 'CA' as const };
const row = (number: number, more: SampleRow = {}) => sampleRow(number, more);

/** Reads lists one after the other; each stands there until the next one comes. */
function session() {
  const lists = createListSession(at(0));
  let last = { said: '', since: 0 };
  return (second: number, rows: FeedbackList['rows'], more: Partial<FeedbackList> = {}): ListSaid => {
    const list = { ...ONE, rows, ...more };
    const said = JSON.stringify(list);
    if (said !== last.said) {
      lists.changed(at(second));
      last = { said, since: second };
    }
    return lists.take(list, at(last.since), at(second));
  };
}

describe('how old what a list says is', () => {
  it('is since the page first said it, also when a filter has shown something else meanwhile', () => {
    const read = session();
    read(1, [row(2), row(3)]);
    expect(read(50, [row(3)]).moments.rows).toEqual([at(1)]);
    expect(read(90, [row(2), row(3)]).moments).toEqual({ loaded: at(0), rows: [at(1), at(1)], summary: at(1) });
  });
  it('is since it changed for a row that changed, and new for one that came with another page', () => {
    const read = session();
    read(1, [row(2), row(3)]);
    expect(read(50, [row(2, { reply: 'Sorry' }), row(3)]).moments.rows).toEqual([at(50), at(1)]);
    expect(read(90, [row(2), row(4)]).moments.rows).toEqual([at(90), at(90)]);
  });
});

describe('what a list says to be all there is', () => {
  const coversAt =
    (...[second, rows, more]: Parameters<ReturnType<typeof session>>) =>
    (read = session()) =>
      read(second, rows, more).list.covers;
  it('is believed once it has stood there for three seconds', () => {
    const read = session();
    const list = [row(2)];
    expect(coversAt(1, list, { covers: all })(read)).toBeUndefined();
    expect(coversAt(3, list, { covers: all })(read)).toBeUndefined();
    expect(coversAt(4, list, { covers: all })(read)).toEqual(all);
  });
  it('is not while the rows of the tab before still stand there, however long', () => {
    const read = session();
    read(1, [row(2)]);
    read(10, [row(2)], { covers: all });
    expect(read(60, [row(2)], { covers: all }).list.covers).toBeUndefined();
    read(61, [row(2), row(3)], { covers: all });
    expect(read(65, [row(2), row(3)], { covers: all }).list.covers).toEqual(all);
  });
  it('is not either when the pager has gone ahead of its rows', () => {
    const read = session();
    read(1, [row(2)], { covers: { first: true, last: false } });
    read(5, [row(2)], { covers: { first: true, last: false } });
    read(10, [row(2)], { covers: { first: false, last: true } });
    expect(read(20, [row(2)], { covers: { first: false, last: true } }).list.covers).toBeUndefined();
  });
  it('is while a page builds its pager after its rows', () => {
    const read = session();
    read(1, [row(2)], { covers: { first: false, last: false } });
    read(2, [row(2)], { covers: all });
    expect(read(5, [row(2)], { covers: all }).list.covers).toEqual(all);
  });
});

describe('an account that is switched without a load', () => {
  it('takes no rows of the other one, and is never believed to show all', () => {
    const read = session();
    read(1, [row(2)], { covers: all });
    const { list } = read(10, [row(2)], { ...TWO, covers: all });
    expect([list.scope, list.rows, list.covers]).toEqual(['host', [], undefined]);
    const later = read(20, [row(3)], { ...TWO, covers: all });
    expect([later.list.rows.map(({ orderId }) => orderId), later.moments.rows]).toEqual([[orderIdOf(3)], [at(20)]]);
    expect(read(30, [row(2)], { covers: all }).list.covers).toBeUndefined();
  });
  it('keeps its rows where only its wording has changed', () => {
    const read = session();
    read(1, [row(2)]);
    expect(read(10, [row(2)], { ...ONE, scope: 'host|one (3) | united states' }).list.rows).toHaveLength(1);
  });
  it('has not been switched while its name was still coming', () => {
    const read = session();
    read(1, [row(2)], { scope: 'host', marketplace: undefined });
    read(2, [row(2)], { covers: all });
    expect(read(5, [row(2)], { covers: all }).list).toMatchObject({ scope: ONE.scope, covers: all });
  });
});
