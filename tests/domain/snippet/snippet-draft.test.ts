import { describe, expect, it } from 'vitest';
import { contentOf, draftFrom, emptyBoxes, isUnsaved } from '../../../lib/domain/snippet/snippet-draft';
import { snippetOf } from './sample-snippet';

const kept = snippetOf('Hello\nthere');

describe('a draft', () => {
  it.each([
    ['', '', ['name', 'text']],
    [' ', 'x', ['name']],
    ['x', '\n', ['text']],
    ['x', 'x', []],
  ])('must hold a name and a text: %j, %j', (name, text, boxes) =>
    expect(emptyBoxes({ name, text, language: 'en' })).toEqual(boxes),
  );
  it('is kept without blanks around it and with ends of lines of one kind', () => {
    expect(contentOf({ name: ' Late ', language: 'en', text: '\n Hello\r\nthere\r! ' })).toEqual({
      name: 'Late',
      language: 'en',
      text: 'Hello\nthere\n!',
    });
  });
  it('is kept without signs that nobody sees, and is empty where there is nothing else', () => {
    const odd = { name: 'Late\u202e\n', language: 'en', text: 'Hello\u0000\nthere\ud800' };
    expect(contentOf(odd)).toEqual({ name: 'Late', language: 'en', text: 'Hello\nthere' });
    expect(emptyBoxes({ ...odd, name: '\u202e', text: '\u0000 ' })).toEqual(['name', 'text']);
  });
  it.each([
    [draftFrom(kept), kept, false],
    [{ ...draftFrom(kept), text: 'Hello\r\nthere ' }, kept, false],
    [{ ...draftFrom(kept), text: 'Hello' }, kept, true],
    [{ ...draftFrom(kept), language: 'de' }, kept, true],
    [{ name: ' ', language: 'de', text: '\n' }, undefined, false],
    [{ name: '', language: 'de', text: 'Hallo' }, undefined, true],
    // Removed elsewhere meanwhile.
    [draftFrom(kept), undefined, true],
  ])('says something that is not kept yet, or not: %#', (draft, snippet, unsaved) =>
    expect(isUnsaved(draft, snippet)).toBe(unsaved),
  );
});
