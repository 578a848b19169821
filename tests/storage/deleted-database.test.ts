import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { History } from '../../lib/storage/database';

it('a page that still shows what is being deleted does not bring it back, however late it asks', async () => {
  const shown = new History('makegood-deleted');
  await shown.orders.count();
  await Dexie.delete('makegood-deleted');
  await expect(shown.orders.count()).rejects.toThrow('Database has been closed');
  expect(await Dexie.exists('makegood-deleted')).toBe(false);
});
