import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchedList } from '../../../components/options/snippets/searched-list';
import { StarterChoice } from '../../../components/options/snippets/starter-choice';
import { snippetOf } from '../../domain/snippet/sample-snippet';
import { draw, namesForTexts, press, typeText } from './shown';

beforeEach(() => {
  document.body.replaceChildren();
  namesForTexts();
});

const SNIPPETS = [
  snippetOf('Your order {order} is late', { id: 'a', name: 'Late <b>' }),
  snippetOf('Désolés pour le retard', { id: 'b', name: 'Retard', language: 'fr' }),
  snippetOf('طلبك في الطريق', { id: 'c', name: 'في الطريق', language: 'ar' }),
];
function list() {
  const events = { onEdit: vi.fn(), onDuplicate: vi.fn(), onRemove: vi.fn() };
  const place = draw(<SearchedList snippets={SNIPPETS} {...events} />);
  const shown = () => [...place.querySelectorAll('[data-snippet]')].map((row) => row.getAttribute('data-snippet'));
  return { place, shown, ...events };
}

describe('the list of ready texts', () => {
  it('shows each as text, in its own direction, with what can be done to it', () => {
    const { place, onEdit, onDuplicate, onRemove } = list();
    const row = place.querySelector('[data-snippet="a"]') as Element;
    expect(row.querySelector('th')?.textContent).toBe('Late <b>');
    expect(row.querySelector('[name="edit"]')?.textContent).toBe('optionsEdit Late <b>');
    expect(place.querySelector('[data-snippet="c"] [lang="ar"]')?.getAttribute('dir')).toBe('auto');
    press(row, '[name="edit"]');
    press(row, '[name="duplicate"]');
    press(row, '[name="remove"]');
    for (const event of [onEdit, onDuplicate, onRemove]) expect(event).toHaveBeenCalledExactlyOnceWith(SNIPPETS[0]);
  });
  it.each([
    ['late', ['a']],
    ['ORDER is', ['a']],
    ['desoles retard', ['b']],
    ['french', ['b']],
    ['الطريق', ['c']],
    ['<b>', ['a']],
    ['nothing like it', []],
    ['  ', ['a', 'b', 'c']],
  ])('is searched for %j, whatever the case and the accents', (typed, ids) => {
    const { place, shown } = list();
    typeText(place, 'snippet-search', typed);
    expect(shown()).toEqual(ids);
    expect(place.querySelector('[aria-live]')?.textContent).toBe(typed.trim() ? `snippetFound ${ids.length} 3` : '');
  });
});

describe('texts to begin with', () => {
  it('are offered by language, and not where all are there', () => {
    const onTake = vi.fn();
    const place = draw(<StarterChoice allHere={(language) => language === 'de'} onTake={onTake} />);
    expect([...place.querySelectorAll('button')].map(({ textContent, disabled }) => [textContent, disabled])).toEqual([
      ['snippetStartersAdd English', false],
      ['snippetStartersHere German', true],
      ['snippetStartersAdd French', false],
      ['snippetStartersAdd Spanish', false],
      ['snippetStartersAdd Italian', false],
    ]);
    press(place, '[name="starters-es"]');
    expect(onTake).toHaveBeenCalledExactlyOnceWith('es');
  });
});
