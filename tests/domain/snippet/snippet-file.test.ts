import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snippet } from '../../../lib/domain/snippet/snippet';
import { changedSnippet } from '../../../lib/domain/snippet/snippet-change';
import { readSnippetFile, snippetFileText } from '../../../lib/domain/snippet/snippet-file';
import { laterSnippet, mergeSnippets } from '../../../lib/domain/snippet/snippet-merge';
import { snippetOf } from './sample-snippet';

const NOW = '2026-11-21T10:00:00.000Z';
const file = (content: object): string =>
  JSON.stringify({ makegood: 'snippets', version: 1, snippets: [], ...content });
const read = (text: string) => readSnippetFile(text, NOW);
const good = snippetOf('Hello');

/** A text that a person can have written. */
const written = (maxLength: number) => fc.string({ minLength: 1, maxLength }).filter((text) => text.trim() !== '');
const snippets = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    name: written(80),
    language: fc.constantFrom('en', 'de', 'pt-BR', 'zh-Hans'),
    text: written(200),
    changedAt: fc.constantFrom('2026-11-01T10:00:00.000Z', '2026-11-02T10:00:00.000Z', '2026-11-03T10:00:00.000Z'),
    removed: fc.boolean(),
  },
  { requiredKeys: ['id', 'name', 'language', 'text', 'changedAt'] },
);
const lists = fc.array(snippets, { maxLength: 12 });
const files = fc.uniqueArray(snippets, { maxLength: 4, selector: ({ id }) => id });
/** What is kept after an import. */
const imported = (own: readonly Snippet[], incoming: readonly Snippet[]): Snippet[] => {
  const kept = new Map(own.map((each) => [each.id, each]));
  for (const each of mergeSnippets(own, incoming)?.taken ?? []) kept.set(each.id, each);
  return [...kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};

describe('a file of snippets', () => {
  it('comes back as it was written, whatever stands in the texts', () => {
    fc.assert(
      fc.property(files, (list) => {
        const there = list.filter(({ removed }) => !removed);
        expect(read(`\ufeff${snippetFileText(list)}`)).toEqual({ snippets: there });
      }),
    );
  });
  it.each([
    ['', { kind: 'not-json' }],
    ['{"makegood":"snippets"', { kind: 'not-json' }],
    ['[]', { kind: 'not-ours' }],
    ['null', { kind: 'not-ours' }],
    [JSON.stringify({ makegood: 'taught-fields', version: 1, fields: [] }), { kind: 'not-ours' }],
    [file({ version: 2 }), { kind: 'version' }],
    [file({ snippets: {} }), { kind: 'not-ours' }],
    [file({ snippets: Array.from({ length: 501 }, () => good) }), { kind: 'too-many' }],
    [file({ snippets: [good, { ...good, text: '' }] }), { kind: 'entry', entry: 2, part: 'text' }],
    [file({ snippets: [{ ...good, text: 'x'.repeat(4001) }] }), { kind: 'entry', entry: 1, part: 'text' }],
    [file({ snippets: [good, good, { ...good, language: 'English' }] }), { kind: 'entry', entry: 3, part: 'language' }],
    [file({ snippets: [{ ...good, name: undefined }] }), { kind: 'entry', entry: 1, part: 'name' }],
    [file({ snippets: ['Hello'] }), { kind: 'entry', entry: 1, part: '' }],
    [file({ snippets: [{ ...good, changedAt: 'today' }] }), { kind: 'entry', entry: 1, part: 'changedAt' }],
    [
      file({ snippets: [good, { ...good, changedAt: '2026-13-41T10:00:00.000Z' }] }),
      { kind: 'entry', entry: 2, part: 'changedAt' },
    ],
    [
      file({ snippets: [{ ...good, changedAt: '2026-11-23T10:00:00.000Z' }] }),
      { kind: 'entry', entry: 1, part: 'changedAt' },
    ],
    [file({ snippets: [good, { ...good, text: 'Twice' }] }), { kind: 'entry', entry: 2, part: 'id' }],
    [file({ snippets: [{ ...good, name: '   ' }] }), { kind: 'entry', entry: 1, part: 'name' }],
    [file({ snippets: [{ ...good, name: 'Refund \u202eknil' }] }), { kind: 'entry', entry: 1, part: 'name' }],
    [file({ snippets: [{ ...good, name: 'Two\nlines' }] }), { kind: 'entry', entry: 1, part: 'name' }],
    [file({ snippets: [{ ...good, text: ' \n' }] }), { kind: 'entry', entry: 1, part: 'text' }],
    [file({ snippets: [{ ...good, text: 'Hello\u0000' }] }), { kind: 'entry', entry: 1, part: 'text' }],
    [file({ snippets: [{ ...good, text: 'Hello \ud800' }] }), { kind: 'entry', entry: 1, part: 'text' }],
    [
      file({ snippets: [{ ...good, changedAt: '0000-01-01T00:00:00.000Z' }] }),
      { kind: 'entry', entry: 1, part: 'changedAt' },
    ],
    [file({ snippets: [{ ...good, removed: true }] }), { kind: 'entry', entry: 1, part: 'removed' }],
  ])('is refused with what is wrong: %#', (text, problem) => expect(read(text)).toEqual({ problem }));
  it('may come from a clock that is some hours ahead', () => {
    const ahead = { ...good, changedAt: '2026-11-22T09:00:00.000Z' };
    expect(read(file({ snippets: [ahead] }))).toEqual({ snippets: [ahead] });
  });
  it('may hold lines, marks of direction and signs of any language', () => {
    const some = { ...good, text: 'Hello \u200f\u05e9\u05dc\u05d5\u05dd,\r\n\t\u304a\u4e16\u8a71 \ud83d\ude00' };
    expect(read(file({ snippets: [some] }))).toEqual({ snippets: [some] });
  });
  it('keeps nothing that is not asked for', () => {
    expect(read(file({ snippets: [{ ...good, buyer: 'Ana Muster' }] }))).toEqual({ snippets: [good] });
  });
});

describe('the later of two versions', () => {
  it('is the same in whichever order, with whichever third', () => {
    fc.assert(
      fc.property(snippets, snippets, snippets, (a, b, c) => {
        expect(laterSnippet(a, b)).toEqual(laterSnippet(b, a));
        expect(laterSnippet(laterSnippet(a, b), c)).toEqual(laterSnippet(a, laterSnippet(b, c)));
        expect(laterSnippet(a, a)).toEqual(a);
      }),
    );
  });
  it.each([
    ['2026-11-21T10:00:00.000Z', '2026-11-21T10:00:00.000Z'],
    ['2026-11-20T10:00:00.000Z', '2026-11-20T10:00:00.001Z'],
    ['2020-01-01T00:00:00.000Z', '2026-11-20T10:00:00.001Z'],
  ])('is a change of it, also on a clock at %s', (now, changedAt) => {
    const before = snippetOf('Hello', { removed: true });
    const changed = changedSnippet(before, { text: 'Good day' }, now);
    expect(changed).toEqual({ ...snippetOf('Good day'), changedAt });
    expect(laterSnippet(before, changed)).toBe(changed);
    expect(changedSnippet(changed, { removed: true }, now)).toMatchObject({ text: 'Good day', removed: true });
  });
});

describe('an import', () => {
  const older = '2026-11-19T10:00:00.000Z';
  it('takes what is new or newer, and says how many of each', () => {
    const mine = [snippetOf('One', { id: 'one' }), snippetOf('Two', { id: 'two', removed: true })];
    const newer = snippetOf('1', { id: 'one', changedAt: NOW });
    const merge = mergeSnippets(mine, [
      snippetOf('0', { id: 'one', changedAt: older }),
      newer,
      snippetOf('2', { id: 'two', changedAt: older }),
      good,
      good,
    ]);
    expect(merge).toEqual({ taken: [newer, good], known: 0, removed: 1 });
    expect(mergeSnippets(mine, [mine[0] as Snippet])).toEqual({ taken: [], known: 1, removed: 0 });
  });
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(lists, lists, (mine, incoming) => {
        const own = imported([], mine);
        const once = imported(own, incoming);
        expect(mergeSnippets(once, incoming)?.taken).toEqual([]);
      }),
    );
  });
  it('ends with the same texts in whichever order files come', () => {
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        expect(imported(imported([], one), other)).toEqual(imported(imported([], other), one));
      }),
    );
  });
  it('is refused where there would be more than there can be; those removed do not count', () => {
    const many = Array.from({ length: 500 }, (_, index) => snippetOf('x', { id: `${index}` }));
    expect(mergeSnippets(many, [good])).toBeUndefined();
    expect(mergeSnippets(many, many)).toEqual({ taken: [], known: 500, removed: 0 });
    const [first = good, ...rest] = many;
    expect(mergeSnippets([{ ...first, removed: true }, ...rest], [good])?.taken).toEqual([good]);
  });
});
