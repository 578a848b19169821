import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowOf, summaryOf } from '../adapters/feedback-truth.ts';
import { bundle } from '../bench/bundle.ts';
import type { FeedbackBench } from '../bench/in-page/read-feedback.ts';
import { feedbackPages } from '../sandbox/sandbox.ts';
import { launchChromium, type Session } from './driver.ts';

type InPage = typeof globalThis & { feedback: FeedbackBench };

let session: Session;
let reader: string;

beforeAll(async () => {
  [session, reader] = await Promise.all([launchChromium({ extension: undefined }), bundle('read-feedback.ts')]);
});
afterAll(() => session.close());

/** Pages that build themselves say so when they are done. */
const builds = (html: string): boolean => html.includes('id="sandbox-app"');

describe.each(feedbackPages)('$id in Chromium', ({ url, html, truth, later }) => {
  it('is read as it is where styles are real', async () => {
    const page = await session.open(url);
    if (builds(html)) await page.waitForSelector('html[data-sandbox-ready]');
    await page.evaluate(reader);
    const said = await page.evaluate(() => (globalThis as InPage).feedback.read());
    await page.close();
    const { state, rows, orderId, marketplace, covers, ...rest } = later ?? truth;
    if (state === 'none') return expect(['elsewhere', undefined]).toContain(said?.state);
    if (state === 'loading' || state === 'drift') return expect(said?.state).toBe(state);
    if (said?.state !== 'read' || !('facts' in said)) return expect.fail(JSON.stringify(said));
    const { facts } = said;
    if (facts.kind === 'order-details') {
      expect([facts.orderId, facts.feedback]).toEqual([orderId, rows?.map(rowOf)[0]]);
    } else if (facts.kind === 'feedback-list') {
      expect(facts.list.rows).toEqual(rows?.map(rowOf));
      const { list } = facts;
      expect([list.marketplace, list.covers, list.summary]).toEqual([
        marketplace,
        covers,
        summaryOf({ state, ...rest }),
      ]);
    } else expect.fail(facts.kind);
  });
});
