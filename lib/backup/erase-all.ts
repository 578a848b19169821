import type { History } from '../storage/database';

/**
 * Erases everything that is kept, in one transaction. Marks of orders that were erased before stay where the person wants them to:
 * they name no order, and keep an old file from bringing those back.
 */
export async function eraseAll(db: History, { keepMarks }: { keepMarks: boolean }): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) if (!(keepMarks && table.name === 'erasures')) await table.clear();
  });
}
