import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Snippet } from '../../lib/domain/snippet/snippet';
import { History } from '../../lib/storage/database';
import { readySnippets } from '../../lib/storage/snippet-queries';
import { changeSnippet, takeSnippets, undoImport, undoSnippetChange } from '../../lib/storage/snippet-store';
import { snippetOf } from '../domain/snippet/sample-snippet';

const NOON = '2026-11-21T12:00:00.000Z';
const LATER = '2026-11-21T13:00:00.000Z';
const CONTENT = { name: 'Late', language: 'en', text: 'Hello' };

let db: History;
beforeEach(() => {
  db = new History(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const all = (): Promise<Snippet[]> => db.snippets.orderBy('id').toArray();
const import_ = async (...list: Snippet[]) => {
  const done = await takeSnippets(db, list);
  if (!done) throw new Error('too many');
  return done;
};
const change = async (...args: [string, Parameters<typeof changeSnippet>[2], string]) => {
  const done = await changeSnippet(db, ...args);
  if (!done) throw new Error('nothing to change');
  return done;
};

describe('a change', () => {
  it('begins a snippet, edits it, and keeps its mark when it is removed', async () => {
    await change('a', CONTENT, NOON);
    expect(await all()).toEqual([{ id: 'a', ...CONTENT, changedAt: NOON }]);
    await change('a', { text: 'Good day' }, LATER);
    expect(await all()).toEqual([{ id: 'a', ...CONTENT, text: 'Good day', changedAt: LATER }]);
    await change('a', { removed: true }, LATER);
    expect(await all()).toMatchObject([{ removed: true, changedAt: '2026-11-21T13:00:00.001Z' }]);
    expect(await readySnippets(db)).toEqual([]);
  });
  it('of a snippet that is not there writes nothing', async () => {
    expect(await changeSnippet(db, 'a', { removed: true }, NOON)).toBeUndefined();
    expect(await all()).toEqual([]);
  });
  it('begins none where there are as many as there can be', async () => {
    await import_(...Array.from({ length: 500 }, (_, index) => snippetOf('x', { id: `n${index}` })));
    expect(await changeSnippet(db, 'a', CONTENT, NOON)).toBeUndefined();
    await change('n7', { removed: true }, NOON);
    expect(await changeSnippet(db, 'a', CONTENT, NOON)).toBeDefined();
  });
  it.each<[string, Parameters<typeof changeSnippet>[2]]>([
    ['an edit', { text: 'Good day' }],
    ['a removal', { removed: true }],
  ])('is taken back as a later version: %s', async (_, edit) => {
    await change('a', CONTENT, NOON);
    const done = await change('a', edit, NOON);
    expect(await undoSnippetChange(db, done, LATER)).toBe(true);
    expect(await all()).toEqual([{ id: 'a', ...CONTENT, changedAt: LATER }]);
  });
  it('that began a snippet is taken back with a mark, which stands against a copy', async () => {
    const done = await change('a', CONTENT, NOON);
    await undoSnippetChange(db, done, LATER);
    expect(await readySnippets(db)).toEqual([]);
    expect(await import_(done.after)).toMatchObject({ taken: [], removed: 1 });
  });
  it('is not taken back where it was changed since', async () => {
    await change('a', CONTENT, NOON);
    const done = await change('a', { text: 'Good day' }, NOON);
    await change('a', { text: 'Good evening' }, NOON);
    expect(await undoSnippetChange(db, done, LATER)).toBe(false);
    expect(await all()).toMatchObject([{ text: 'Good evening' }]);
  });
  it('loses none of many that begin at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => change('a', { ...CONTENT, text: `${index}` }, NOON)));
    expect(await all()).toMatchObject([{ changedAt: '2026-11-21T12:00:00.019Z' }]);
  });
});

describe('an import', () => {
  const mine = snippetOf('Mine', { id: 'a' });
  const newer = snippetOf('Theirs', { id: 'a', changedAt: NOON });
  const fresh = snippetOf('Fresh', { id: 'b' });

  it('takes the later of each; the same again writes nothing', async () => {
    await import_(mine);
    expect(await import_(newer, fresh)).toMatchObject({ taken: [newer, fresh], known: 0, before: [mine] });
    expect(await import_(newer, fresh, mine)).toMatchObject({ taken: [], known: 2 });
    expect(await all()).toEqual([newer, fresh]);
  });
  it('is taken back as if it had never been, and can be taken again', async () => {
    await import_(mine);
    const done = await import_(newer, fresh);
    expect(await undoImport(db, done)).toBe(true);
    expect(await all()).toEqual([mine]);
    expect(await undoImport(db, done)).toBe(false);
    await import_(newer, fresh);
    expect(await all()).toEqual([newer, fresh]);
  });
  it('that is taken back leaves what was changed since', async () => {
    await import_(mine);
    const done = await import_(newer, fresh);
    await change('b', { text: 'Fresher' }, LATER);
    await undoImport(db, done);
    expect((await all()).map(({ text }) => text)).toEqual(['Mine', 'Fresher']);
  });
  it('of too many writes nothing', async () => {
    const many = Array.from({ length: 501 }, (_, index) => snippetOf('x', { id: `n${index}` }));
    expect(await takeSnippets(db, many)).toBeUndefined();
    expect(await all()).toEqual([]);
  });
});

describe('the list', () => {
  it('is by name and language, without what was removed and what is damaged', async () => {
    await import_(
      snippetOf('x', { id: '1', name: 'Text 10' }),
      snippetOf('x', { id: '2', name: 'Text 9', language: 'it' }),
      snippetOf('x', { id: '3', name: 'text 9', language: 'de' }),
      snippetOf('x', { id: '4', name: 'A', removed: true }),
    );
    await db.table('snippets').put({ id: '5', name: 'Odd', changedAt: 'today' });
    expect((await readySnippets(db)).map(({ id }) => id)).toEqual(['3', '2', '1']);
  });
});
