import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Checked, SnippetCheck } from '../../../components/options/snippets/snippet-check';
import { SnippetPreview } from '../../../components/options/snippets/snippet-preview';
import type { ReplyFinding } from '../../../lib/domain/reply/reply';
import { sampleFilled } from '../../../lib/domain/snippet/sample-order';
import type { TextLanguage } from '../../../lib/domain/text/text';
import { snippetOf } from '../../domain/snippet/sample-snippet';
import { draw, namesForTexts } from './shown';

beforeEach(namesForTexts);

const FINDING: ReplyFinding = {
  rule: 'external-link',
  severity: 'warning',
  group: 'policy',
  text: 'findings',
  fill: [],
  grounds: [],
  start: 6,
  end: 24,
};
const checked = (state: Checked, language: TextLanguage = 'en'): HTMLElement =>
  draw(<SnippetCheck checked={state} about="Go to shop.example/<b>x now" language={language} onCopy={vi.fn()} />);

describe('what stands against a ready text', () => {
  it('is listed with the words it is about, as text', () => {
    const place = checked({ state: 'done', findings: [FINDING] });
    const item = place.querySelector('[data-rule="external-link"]');
    expect(item?.getAttribute('data-severity')).toBe('warning');
    expect(item?.querySelector('q')?.textContent).toBe('shop.example/<b>x ');
    expect(place.querySelector('b')).toBeNull();
  });
  it.each<[Checked, TextLanguage, string]>([
    [{ state: 'waiting' }, 'en', 'snippetChecking'],
    [{ state: 'failed' }, 'en', 'optionsNotLoaded'],
    [{ state: 'done', findings: [] }, 'en', '✓ snippetCheckNone'],
    [{ state: 'done', findings: [] }, 'fr', '✓ snippetCheckNonesnippetCoverPolicy'],
    [{ state: 'done', findings: [] }, 'other', '✓ snippetCheckNonesnippetCoverNone'],
  ])('is said to be on its way, absent, nothing, or little looked for: %#', (state, language, text) => {
    const place = checked(state, language);
    expect(place.textContent).toBe(text);
    expect(place.querySelector('[data-check]')?.getAttribute('data-check')).toBe(state.state);
  });
});

describe('the preview', () => {
  const shown = (text: string, product = 'Kettle'): HTMLElement =>
    draw(<SnippetPreview filled={sampleFilled(snippetOf(text, { language: 'ar' }), { products: [product] })} />);

  it('shows a text as it reads, and makes no markup of it', () => {
    const quote = shown('{product}\nfor {buyer}', '<img src=x onerror=alert(1)>').querySelector('blockquote');
    expect(quote?.textContent).toBe('<img src=x onerror=alert(1)>\nfor Alex Sample');
    expect([quote?.children.length, quote?.dir, quote?.lang]).toEqual([0, 'auto', 'ar']);
  });
  it('names what is no variable, and has a name for the buyer', () => {
    expect(shown('{buyer} {ordre} {Price}').querySelector('[data-unknown]')?.textContent).toBe(
      'snippetUnknown {ordre} {Price}',
    );
    expect(shown('{buyer} {product}').querySelector('[data-unknown]')).toBeNull();
  });
});
