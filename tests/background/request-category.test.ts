import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveNote } from '../../lib/background/save-note';
import { takeStep } from '../../lib/background/take-step';
import { plusDays } from '../../lib/domain/calendar';
import { history } from '../../lib/storage/database';
import { ownSuccess } from '../../lib/storage/feedback-queries';
import { recordFeedbackRows } from '../../lib/storage/feedback-store';
import { sampleRow } from '../domain/feedback/sample-feedback';
import { sampleNote } from '../domain/sample-note';

vi.mock('../../lib/domain/text/assess-removal', () => ({
  assessRemoval: () => ({
    verdict: 'amazon-removes',
    category: 'obscene',
    confidence: 'likely',
    decisive: [],
    missing: [],
    topics: [],
    language: 'en',
  }),
}));

const now = new Date().toISOString();
const row = sampleRow(2, { left: { day: plusDays(now.slice(0, 10), -3) } });
const { orderId } = row;

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.action, {
    setBadgeText: async () => {},
    setBadgeBackgroundColor: async () => {},
    setTitle: async () => {},
  });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
  await recordFeedbackRows(history, { rows: [row], at: now, source: 'page' });
});
afterEach(() => Promise.all([history.feedback.clear(), history.notes.clear()]));

const texts = async (): Promise<string[]> => (await history.notes.toArray()).map(({ text }) => text);

it('a request that is pressed in a page keeps what was thought of the comment then', async () => {
  const line = await takeStep({ orderId, kind: 'requested', taken: true, at: now }, { tab: 7 });
  expect([line?.next, await texts()]).toEqual(['wait', ['obscene']]);
  expect((await ownSuccess(history)).requests).toHaveProperty('obscene');
});
it('so does one that is pressed on the order’s card; other steps keep nothing', async () => {
  const card = { url: fakeBrowser.runtime.getURL('/order-card.html' as never) };
  await saveNote(sampleNote({ orderId, kind: 'requested', text: '' }), card);
  await takeStep({ orderId, kind: 'contacted', taken: true, at: now }, { tab: 7 });
  expect((await texts()).sort()).toEqual(['', 'obscene']);
});
