import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createEdits } from '../../../lib/content/message/edits';
import { replyBoxOf } from '../../../lib/content/message/reply-box';

beforeEach(() => document.body.replaceChildren());

const textArea = (text: string): HTMLTextAreaElement => {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  return area;
};
const editable = (html: string): HTMLElement => {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.innerHTML = html;
  document.body.append(element);
  return element;
};

describe.each([
  ['a text area', () => textArea('You should have asked.')],
  ['an editable element', () => editable('You should <b>have</b> asked.')],
])('%s', (_, make) => {
  it('takes words in the place of others as if they were typed, and gives them back', () => {
    const box = replyBoxOf(make());
    const heard = vi.fn();
    box.element.addEventListener('input', heard);
    const edits = createEdits();
    edits.put(box, { start: 4, end: 15 }, 'could have');
    expect(box.read().text).toBe('You could have asked.');
    expect(heard).toHaveBeenCalledOnce();
    expect(edits.canUndo(box, box.read().text)).toBe(true);
    edits.undo(box);
    expect(box.read().text).toBe('You should have asked.');
    expect(edits.canUndo(box, box.read().text)).toBe(false);
  });
  it('gives nothing back once something was typed since', () => {
    const box = replyBoxOf(make());
    const edits = createEdits();
    edits.put(box, { start: 0, end: 0 }, 'Hello. ');
    box.put({ start: 0, end: 5 }, 'Dear');
    expect(edits.canUndo(box, box.read().text)).toBe(false);
    edits.undo(box);
    expect(box.read().text).toBe('Dear. You should have asked.');
  });
  it('gives back what was put in also after something was typed before and behind it', () => {
    const box = replyBoxOf(make());
    const edits = createEdits();
    const type = (at: number, words: string): void => {
      box.put({ start: at, end: at }, words);
      edits.follow(box.read().text);
    };
    edits.put(box, { start: 4, end: 15 }, 'could have');
    type(21, ' Thanks.');
    type(0, 'Hello. ');
    expect(edits.canUndo(box, box.read().text)).toBe(true);
    edits.undo(box);
    expect(box.read().text).toBe('Hello. You should have asked. Thanks.');
  });
  it('puts in again nothing that the browser took back by itself', () => {
    const box = replyBoxOf(make());
    const edits = createEdits();
    edits.put(box, { start: 4, end: 11 }, '');
    box.put({ start: 4, end: 4 }, 'should ');
    edits.follow(box.read().text);
    expect(edits.canUndo(box, box.read().text)).toBe(false);
  });
  it('leaves the caret behind what was put in', () => {
    const box = replyBoxOf(make());
    box.put({ start: 0, end: 3 }, 'We');
    expect(box.read().caret()).toBe(2);
  });
  it('selects words, and gets the focus for it', () => {
    const box = replyBoxOf(make());
    Object.assign(box.element, { tabIndex: 0 });
    box.select({ start: 4, end: 10 });
    expect(document.activeElement).toBe(box.element);
    const { control } = box;
    const selected = control
      ? control.value.slice(control.selectionStart ?? 0, control.selectionEnd ?? 0)
      : String(getSelection());
    expect(selected).toBe('should');
  });
});

describe('a text area of a framework', () => {
  it('is written past what was put over its value', () => {
    const area = textArea('');
    Object.defineProperty(area, 'value', { set: vi.fn(), get: () => 'stale', configurable: true });
    replyBoxOf(area).put({ start: 0, end: 5 }, 'Hello');
    Reflect.deleteProperty(area, 'value');
    expect(area.value).toBe('Hello');
  });
});
