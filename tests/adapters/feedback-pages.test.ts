import { afterEach, describe, expect, it, vi } from 'vitest';
import { adapters } from '../../lib/adapters/registry';
import { feedbackList } from '../../lib/domain/feedback/feedback-row';
import { z } from '../../lib/domain/zod';
import { feedbackPage, feedbackPages } from '../sandbox/sandbox.ts';
import { listOf, rowOf, summaryOf } from './feedback-truth.ts';
import { openSandbox } from './open-sandbox.ts';

afterEach(() => vi.unstubAllGlobals());

const readingOf = (document: Document, url: URL) => adapters.find((each) => each.matches(url))?.read(document, url);

// A thousand rows take jsdom a quarter of a minute; they are read in a real browser.
describe.each(feedbackPages.filter(({ id }) => id !== 'feedback-thousand'))('$id', (page) => {
  it(`is read as ${page.truth.state}`, async () => {
    const { document, url } = await openSandbox(page);
    const truth = page.later ?? page.truth;
    const reading = readingOf(document, url);
    if (truth.state === 'none') return expect(['elsewhere', undefined]).toContain(reading?.state);
    if (truth.state === 'loading' || truth.state === 'drift') return expect(reading?.state).toBe(truth.state);
    if (reading?.state !== 'read') return expect.fail(`${page.id}: ${JSON.stringify(reading)}`);
    const { facts, places } = reading;
    if (facts.kind === 'order-details') {
      expect(truth.state).toBe('order');
      expect(facts.orderId).toBe(truth.orderId);
      return expect(facts.feedback).toEqual(truth.rows?.map(rowOf)[0]);
    }
    if (facts.kind !== 'feedback-list') return expect.fail(facts.kind);
    expect(listOf(z.parse(feedbackList, facts.list))).toEqual({
      marketplace: truth.marketplace,
      rows: truth.rows?.map(rowOf),
      covers: truth.covers,
      summary: summaryOf(truth),
    });
    expect([...(places?.keys() ?? [])]).toEqual(truth.rows?.map(({ orderId }) => orderId));
    for (const { comment, orderId } of truth.rows ?? []) {
      const [firstLine = ''] = comment.split('\n');
      expect(places?.get(orderId)?.element.textContent).toContain(firstLine);
    }
  });
});

describe('a list that fills itself late', () => {
  it('is loading until then, and never an empty list', async () => {
    const { html, url } = feedbackPage('feedback-slow');
    // Its script is left out: the grid stays as it comes.
    const { document } = await openSandbox({ html: html.replace(/<script type="application\/json".*$/s, ''), url });
    expect(document.querySelector('feedback-list kat-table-body')).not.toBeNull();
    expect(readingOf(document, new URL(url))?.state).toBe('loading');
  });
  it('is loading while rows are there and their cells are not filled', async () => {
    const { document, url } = await openSandbox(feedbackPage('feedback-us-page-2'));
    for (const cell of document.querySelectorAll('#feedback-details > *')) cell.replaceChildren();
    expect(readingOf(document, url)?.state).toBe('loading');
  });
});

describe('whose list it is', () => {
  it('is told by host and switcher, and the marketplace by neither alone', async () => {
    const scopes = new Map<string, unknown>();
    for (const id of ['feedback-us', 'feedback-us-light', 'feedback-zh']) {
      const { document, url } = await openSandbox(feedbackPage(id));
      const reading = readingOf(document, url);
      if (reading?.state === 'read' && reading.facts.kind === 'feedback-list') scopes.set(id, reading.facts.list.scope);
    }
    expect(Object.fromEntries(scopes)).toEqual({
      'feedback-us': 'sellercentral.amazon.com|example widgets ltd | united states',
      'feedback-us-light': 'sellercentral.amazon.com|example widgets ltd',
      'feedback-zh': 'sellercentral.amazon.ca|example widgets ltd | 加拿大',
    });
  });
});

describe('the place of the panel', () => {
  it('is above the tabs, and on a page that is not understood at the head of its content', async () => {
    const { document, url } = await openSandbox(feedbackPage('feedback-us'));
    const anchor = adapters.find((each) => each.matches(url))?.anchor(document);
    expect([anchor?.element.className, anchor?.place]).toEqual(['filter-tabs', 'before']);
    const cards = await openSandbox(feedbackPage('feedback-cards'));
    const other = adapters.find((each) => each.matches(cards.url))?.anchor(cards.document);
    expect([other?.element.className, other?.place]).toEqual(['fbm-content', 'first-in']);
  });
});
