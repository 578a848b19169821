import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchBox } from '../../../components/search/search-box';
import { LONGEST_QUERY } from '../../../lib/domain/search/query';
import { nameTexts, shown } from '../feedback/shown';

beforeEach(() => nameTexts());

function typed(text: string) {
  const onType = vi.fn();
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  shown(<SearchBox typed="" onType={onType} />, place);
  const box = place.querySelector('input');
  if (!box) throw new Error('no box');
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  return { onType, box, said: () => place.querySelector('[role="status"]')?.textContent };
}

describe('the search box', () => {
  it('looks up what is pasted up to its limit, and says what it left out', async () => {
    const { onType, box, said } = typed(`kettle ${'x'.repeat(LONGEST_QUERY)}`);
    expect(onType).toHaveBeenCalledExactlyOnceWith(`kettle ${'x'.repeat(LONGEST_QUERY - 7)}`);
    await expect.poll(said).toBe('searchCut 200');
    box.value = 'kettle';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await expect.poll(said).toBe('');
  });
  it('says nothing of what is just long enough', () => {
    const { onType, said } = typed('x'.repeat(LONGEST_QUERY));
    expect(onType).toHaveBeenCalledExactlyOnceWith('x'.repeat(LONGEST_QUERY));
    expect(said()).toBe('');
  });
});
