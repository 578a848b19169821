import { Dexie } from 'dexie';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const NOW = Date.now();
const badge = vi.fn(async () => {});

// The page stands at the address of the sample before anything of it is loaded, as in a browser.
beforeAll(async () => {
  fakeBrowser.reset();
  window.history.replaceState(null, '', '/dashboard.html?sample#messages');
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => new URL(path, location.origin).href });
  Object.assign(fakeBrowser.action, { setBadgeText: badge, setBadgeBackgroundColor: badge, setTitle: badge });
  vi.resetModules();
  const { putSample } = await import('../../lib/sample/put-sample');
  await putSample(new AbortController().signal, () => {}, NOW);
  // It writes thousands of records.
}, 60_000);
afterAll(() => window.history.replaceState(null, '', '/'));

it('a page of the sample answers its own messages from the sample, and neither own records nor badge and notices hear of it', async () => {
  const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  const alarm = vi.spyOn(fakeBrowser.alarms, 'create');
  const { answerHere } = await import('../../lib/sample/answer-here');
  const { sendMessage } = await import('../../lib/messaging/send');
  const { history } = await import('../../lib/storage/database');
  expect(history.name).toBe('makegood-sample');
  answerHere();
  const { lines, count } = await sendMessage('dueMessages', { most: 9 });
  expect(count).toBe(6);
  expect(lines.every(({ orderId }) => orderId?.startsWith('999-555'))).toBe(true);
  expect((await sendMessage('dueFeedback', { most: 5 })).lines).toHaveLength(5);
  const settled = { kind: 'no-response-needed' as const, at: new Date().toISOString() };
  await sendMessage('settleThread', { threadId: lines[0]?.threadId ?? '', settled });
  expect((await sendMessage('dueMessages', { most: 9 })).count).toBe(5);
  const { prompts } = await sendMessage('prompts', null);
  expect(prompts.map(({ id }) => id)).toContain('late-shipment');
  expect(await Dexie.getDatabaseNames()).toEqual(['makegood-sample']);
  expect([sent, badge, alarm].map(({ mock }) => mock.calls)).toEqual([[], [], []]);
});
