import { describe, expect, it, vi } from 'vitest';
import { watchBox } from '../../../lib/content/message/watch-box';

function watched() {
  const box = document.createElement('textarea');
  const news = { changed: vi.fn(), composing: vi.fn() };
  const stop = watchBox(box, news);
  const send = (event: Event) => void box.dispatchEvent(event);
  return { ...news, stop, send };
}
const typed = (isComposing = false) => new InputEvent('input', { isComposing });

describe('a box that is written in', () => {
  it('says at once that its text changed, by keys and by what comes without them', () => {
    const { changed, send } = watched();
    send(typed());
    expect(changed).toHaveBeenCalledTimes(1);
    for (const type of ['focus', 'blur', 'change', 'keyup']) send(new Event(type));
    expect(changed).toHaveBeenCalledTimes(5);
  });
  it('is left alone while letters are put together, and read when that is over', () => {
    const { changed, composing, send } = watched();
    send(new CompositionEvent('compositionstart'));
    send(typed(true));
    send(new Event('keyup'));
    send(typed(true));
    expect(changed).not.toHaveBeenCalled();
    expect(composing.mock.calls).toEqual([[true]]);
    send(new CompositionEvent('compositionend'));
    expect(composing.mock.calls).toEqual([[true], [false]]);
    expect(changed).toHaveBeenCalledTimes(1);
  });
  it('is read again where it was drawn anew in the middle of that, or lost the focus', () => {
    const { changed, composing, send } = watched();
    send(typed(true));
    expect(composing.mock.calls).toEqual([[true]]);
    send(new Event('blur'));
    expect(composing.mock.calls).toEqual([[true], [false]]);
    expect(changed).toHaveBeenCalledTimes(1);
  });
  it('says nothing any more once it is let go', () => {
    const { changed, send, stop } = watched();
    stop();
    send(typed());
    expect(changed).not.toHaveBeenCalled();
  });
});
