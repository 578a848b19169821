import { beforeEach, describe, expect, it } from 'vitest';
import { editableText } from '../../../lib/content/message/editable-text';

const box = document.createElement('div');
beforeEach(() => document.body.replaceChildren(box));
const read = (html: string) => {
  box.innerHTML = html;
  return editableText(box);
};

describe('the text of an editable element', () => {
  it.each([
    ['', ''],
    ['plain words', 'plain words'],
    ['one<br>two', 'one\ntwo'],
    ['one<div>two</div><div>three</div>', 'one\ntwo\nthree'],
    ['<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['<div><p>one</p></div><p>two</p>three', 'one\ntwo\nthree'],
    ['<p>a <b>bold</b> word</p>\n  <p>next</p>', 'a bold word\nnext'],
    ['kept\u00a0together', 'kept together'],
  ])('%j', (html, text) => expect(read(html).text).toBe(text));
  it('finds its words again, over several nodes', () => {
    const { text, rangeOf } = read('<p>a <b>bold</b> word</p><p>and <i>more</i> of it</p>');
    for (const words of ['bold', 'bold word', 'word\nand more', 'it', 'a']) {
      const start = text.indexOf(words);
      expect(rangeOf({ start, end: start + words.length }).toString(), words).toBe(words.replace('\n', ''));
    }
  });
  it('knows the place of a caret, and of none outside', () => {
    const { placeOf } = read('<p>one</p><p>two</p>');
    const second = box.lastChild?.firstChild as Text;
    expect(placeOf(second, 2)).toBe(6);
    expect(placeOf(box, 2)).toBe(7);
    expect(placeOf(document.body, 0)).toBeUndefined();
  });
});
