import { describe, expect, it } from 'vitest';
import { createCopyLines, type Mark } from '../../../lib/content/message/copy-lines';

const place = () => document.createElement('div');
const mark = (text: string, words: string, severity: Mark['severity'] = 'warning'): Mark => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, severity };
};

describe('the copy of a draft', () => {
  it('is one element for each line, with what is marked in it', () => {
    const at = place();
    const text = 'Hello,\n\nsee www.example.com now\n';
    createCopyLines(at)(text, [mark(text, 'www.example.com')]);
    expect([...at.children].map((line) => line.innerHTML)).toEqual([
      'Hello,',
      '<br>',
      'see <span class="warning">www.example.com</span> now',
      '<br>',
    ]);
  });
  it('marks words over two lines in each, and holds no markup of the draft', () => {
    const at = place();
    const text = 'a <b>c\nd</b> e';
    createCopyLines(at)(text, [mark(text, 'c\nd', 'info')]);
    expect(at.textContent).toBe('a <b>cd</b> e');
    expect([...at.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['div', 'span', 'div', 'span']);
  });
  it('changes the lines that changed and keeps the elements of the others', () => {
    const at = place();
    const draw = createCopyLines(at);
    draw('one\ntwo\nthree\nfour', []);
    const [one, two, three, four] = at.children;
    draw('one\ntwo and a half\nthree\nfour', []);
    expect([...at.children].map((line) => line.textContent)).toEqual(['one', 'two and a half', 'three', 'four']);
    expect([at.children[0], at.children[2], at.children[3]]).toEqual([one, three, four]);
    expect(two?.isConnected || two?.parentElement).toBeFalsy();
    draw('one\nfour', []);
    expect([...at.children]).toEqual([one, four]);
    draw('', []);
    expect(at.innerHTML).toBe('<div><br></div>');
  });
  it('draws a line anew where its marks have moved', () => {
    const at = place();
    const draw = createCopyLines(at);
    draw('see this', [{ start: 0, end: 3, severity: 'info' }]);
    draw('see this', [{ start: 4, end: 8, severity: 'info' }]);
    expect(at.querySelector('span')?.textContent).toBe('this');
  });
});
