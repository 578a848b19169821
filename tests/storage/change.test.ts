import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../lib/storage/change';
import { pageReport } from '../../lib/storage/page-report';
import { taughtFields, undoHours } from '../../lib/storage/settings';

it('changes of a setting that begin at once follow one another, and each says what stood there before', async () => {
  fakeBrowser.reset();
  const steps = await Promise.all([1, 2, 3].map((add) => change(undoHours, (hours) => hours + add)));
  expect(steps).toEqual([
    { before: 2, after: 3 },
    { before: 3, after: 5 },
    { before: 5, after: 8 },
  ]);
});

it('a change that fails does not hold up the next', async () => {
  fakeBrowser.reset();
  const failing = change(taughtFields, () => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await expect(change(taughtFields, (fields) => fields)).resolves.toEqual({ before: [], after: [] });
});

it('a page report is kept until it is discarded, and news of it is given', async () => {
  fakeBrowser.reset();
  const report = { adapter: 'refund-form', skeleton: '<div>xxx</div>', at: '2026-11-21T10:00:00.000Z' };
  const news: unknown[] = [];
  const stop = pageReport.watch((value) => news.push(value));
  await pageReport.set(report);
  expect(await pageReport.get()).toEqual(report);
  await pageReport.set(null);
  expect(await pageReport.get()).toBeNull();
  stop();
  await pageReport.set(report);
  expect(news).toEqual([report, null]);
});
