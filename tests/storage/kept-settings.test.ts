import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  clearOrders,
  clearStorage,
  deviceSettings,
  keptNames,
  storedSettings,
  takeSettings,
} from '../../lib/storage/kept-settings';

beforeEach(() => fakeBrowser.reset());

const stored = (): Promise<Record<string, unknown>> => browser.storage.local.get(null);

it('knows of every setting whether it goes into a backup or stays on its machine', () => {
  const folder = join(import.meta.dirname, '../../lib/storage');
  const code = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const names = code.flatMap((text) =>
    [...text.matchAll(/(?:defineSetting|checked)\(\s*'([a-z-]+)'/g)].map(([, name]) => name),
  );
  expect(names.length).toBeGreaterThan(10);
  const known = [...keptNames, ...deviceSettings];
  expect(names.filter((name) => !known.includes(name ?? ''))).toEqual([]);
  expect(known.filter((name) => !code.some((text) => text.includes(`'${name}'`)))).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
});

describe('settings of a backup', () => {
  it('are those that are set and no machine’s own', async () => {
    await browser.storage.local.set({ 'undo-hours': 3, paused: true, 'message-text-days': 30 });
    expect(await storedSettings()).toEqual({ 'undo-hours': 3 });
  });
  it('are taken where nothing is set here, and only where they fit', async () => {
    await browser.storage.local.set({ 'undo-hours': 3 });
    const taken = await takeSettings([
      { name: 'undo-hours', value: 5 },
      { name: 'reply-hours', value: 12 },
      { name: 'feedback-buyer-days', value: 'many' },
      { name: 'paused', value: true },
      { name: 'parked:1', value: {} },
      { name: 'reply-rules-off', value: ['tone-shouting'] },
    ]);
    expect(taken).toBe(2);
    expect(await stored()).toEqual({ 'undo-hours': 3, 'reply-hours': 12, 'reply-rules-off': ['tone-shouting'] });
  });
});

describe('when everything is erased', () => {
  beforeEach(async () => {
    await browser.storage.local.set({ 'undo-hours': 3, paused: true, 'parked:1': { order: '114-0000001-0000002' } });
    await browser.storage.session.set({ 'draft:114-0000001-0000002': 'a note' });
  });
  it('settings stay where they are to, and nothing else does', async () => {
    await clearStorage(true);
    expect(await stored()).toEqual({ 'undo-hours': 3, paused: true });
    expect(await browser.storage.session.get(null)).toEqual({});
  });
  it('they go where they are to', async () => {
    await clearStorage(false);
    expect(await stored()).toEqual({});
  });
});

it('what waits of an erased order goes with it', async () => {
  await browser.storage.local.set({
    'parked:1': { id: '114-0000001-0000002' },
    'parked:2': { id: '114-0000001-0000003' },
  });
  await browser.storage.session.set({ 'draft:114-0000001-0000002': 'a note', 'last-thread': { orderId: '1' } });
  await clearOrders(['114-0000001-0000002']);
  expect(Object.keys(await stored())).toEqual(['parked:2']);
  expect(Object.keys(await browser.storage.session.get(null))).toEqual(['last-thread']);
});
