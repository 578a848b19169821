import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SnippetForm } from '../../../components/options/snippets/snippet-form';
import type { SnippetDraft } from '../../../lib/domain/snippet/snippet-draft';
import { snippetVariables } from '../../../lib/domain/snippet/variables';
import { draw, namesForTexts, press, typeText } from './shown';

const EMPTY: SnippetDraft = { name: '', language: 'en', text: '' };

beforeEach(() => {
  document.body.replaceChildren();
  namesForTexts();
});

/** A form whose boxes hold what was typed, as the page keeps it. */
function form(first: SnippetDraft, focus = true) {
  const events = { save: vi.fn(), cancel: vi.fn() };
  let draft = first;
  const node = () => (
    <SnippetForm draft={draft} focus={focus} onInput={write} onSave={events.save} onCancel={events.cancel}>
      <p>beside</p>
    </SnippetForm>
  );
  const write = (next: SnippetDraft): void => {
    draft = next;
    draw(node(), place);
  };
  const place = draw(node());
  return { place, ...events, now: () => draft };
}
const textOf = (place: Element): HTMLTextAreaElement => place.querySelector('textarea') as HTMLTextAreaElement;

describe('the boxes of a ready text', () => {
  it('say what is missing, go there, and give nothing on', () => {
    const { place, save } = form(EMPTY);
    press(place, '[name="snippet-save"]');
    expect(save).not.toHaveBeenCalled();
    expect([...place.querySelectorAll('.problem')].map((each) => each.textContent)).toEqual([
      'snippetNeedName',
      'snippetNeedText',
    ]);
    expect(document.activeElement?.getAttribute('name')).toBe('snippet-name');
    typeText(place, 'snippet-name', 'Late');
    press(place, '[name="snippet-save"]');
    expect(document.activeElement).toBe(textOf(place));
    expect(textOf(place).getAttribute('aria-invalid')).toBe('true');
    typeText(place, 'snippet-text', 'Hello');
    press(place, '[name="snippet-save"]');
    expect(save).toHaveBeenCalledOnce();
  });
  it.each([
    ['Ctrl', { ctrlKey: true }, 1],
    ['Cmd', { metaKey: true }, 1],
    ['Enter alone', {}, 0],
    ['an unfinished word', { ctrlKey: true, isComposing: true }, 0],
  ])('are kept by the keyboard: %s', (_, keys, times) => {
    const { place, save } = form({ ...EMPTY, name: 'Late', text: 'Hello' });
    textOf(place).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...keys }));
    expect(save).toHaveBeenCalledTimes(times);
  });
  it('take the cursor when they were asked for, and not when they came back by themselves', () => {
    form(EMPTY);
    expect(document.activeElement?.getAttribute('name')).toBe('snippet-name');
    document.body.replaceChildren();
    form(EMPTY, false);
    expect(document.activeElement).toBe(document.body);
  });
  it('offer each variable, and put it in at the caret', () => {
    const { place, now } = form({ ...EMPTY, text: 'Order  is late' });
    expect([...place.querySelectorAll('.variables button')].map((each) => each.getAttribute('title'))).toEqual(
      snippetVariables.map((name) => `{${name}}`),
    );
    textOf(place).setSelectionRange(6, 6);
    press(place, '[name="variable-order"]');
    expect(now().text).toBe('Order {order} is late');
    expect([document.activeElement === textOf(place), textOf(place).selectionStart]).toEqual([true, 13]);
    textOf(place).setSelectionRange(0, 5);
    press(place, '[name="variable-product"]');
    expect(now().text).toBe('{product} {order} is late');
  });
  it('put in no variable that the text has no room for', () => {
    const { place, now } = form({ ...EMPTY, text: 'x'.repeat(3_998) });
    press(place, '[name="variable-order"]');
    expect(now().text).toHaveLength(3_998);
  });
  it('count characters, and name Amazon’s own limit from there on', () => {
    const { place } = form({ ...EMPTY, text: 'x'.repeat(2_000) });
    const count = () => place.querySelector('.snippet-text > .quiet')?.textContent;
    expect(count()).toBe('snippetCount 2,000 4,000');
    typeText(place, 'snippet-text', 'x'.repeat(2_001));
    expect(count()).toBe('snippetCount 2,001 4,000 · snippetLong');
  });
  it('keep a language that came with a file, and say which is which', () => {
    const { place, now } = form({ ...EMPTY, language: 'de-AT' });
    const choice = place.querySelector('select') as HTMLSelectElement;
    expect([choice.value, choice.selectedOptions[0]?.textContent]).toEqual(['de-AT', 'Austrian German']);
    choice.value = 'ar';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    expect(now().language).toBe('ar');
    expect(textOf(place).lang).toBe('ar');
    expect(textOf(place).dir).toBe('auto');
  });
});
