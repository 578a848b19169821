import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_SKELETON, redact } from '../../lib/content/teach/redact';
import { shapeOf } from '../../lib/content/teach/redact-text';
import { openSandbox } from '../adapters/open-sandbox.ts';
import { pages } from '../sandbox/sandbox.ts';

afterEach(() => vi.unstubAllGlobals());

const build = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('the shape of a text', () => {
  it.each([
    ['Max. amount: $19.98', 'Xxx. xxxxxx: $99.99'],
    ['Jane O’Sample', 'Xxxx X’Xxxxxx'],
    ['返品配送料 ￥7,600', '字字字字字 ￥9,999'],
    ['その他', 'ああ字'],
    ['٣٤٫٥٠ ر.س.', '99٫99 x.x.'],
    ['114-0000001-0000002', '999-9999999-9999999'],
    ['🙂 ok', '* xx'],
  ])('%s → %s', (text, shape) => expect(shapeOf(text)).toBe(shape));
});

describe('the redacted skeleton', () => {
  it('keeps elements, names that developers gave and open shadow roots, and the shape of the rest', () => {
    const page = build(
      '<main><!-- note --><script>secret()</script><div class="price-box" data-test-id="order-id-value" data-buyer="Jane">Jane Sample: $19.98</div><input aria-label="Limit for Jane" value="12.50"><kat-input label="Way home"></kat-input><iframe src="https://x.example"><p>in</p></iframe><makegood-panel>ours</makegood-panel></main>',
    );
    const host = page.querySelector('kat-input');
    host?.attachShadow({ mode: 'open' }).append('Inside');
    const text = redact(page);
    expect(text).toContain('<div class="price-box" data-test-id="order-id-value">');
    expect(text).toContain('Xxxx Xxxxxx: $99.99');
    expect(text).toContain('<input aria-label="Xxxxx xxx Xxxx" value="99.99">');
    expect(text).toMatch(/<kat-input label="Xxx xxxx">\s*<template shadowrootmode="open">\s*Xxxxxx\s*<\/template>/);
    expect(text).toContain('<iframe></iframe>');
    expect(text).not.toMatch(/secret|note|ours|Jane|example|makegood/i);
  });
  it('is cut off with a note where the page is huge', () => {
    const text = redact(build(`<p>word</p>`.repeat(60_000)));
    expect(text.length).toBeLessThan(LONGEST_SKELETON + 100);
    expect(text).toMatch(/cut off here/);
  });

  // No letters that shapes are made of, and none of the words that name parts of any page.
  const word = fc
    .stringMatching(/^[A-WYZ][a-wyz]{3,9}$/)
    .filter((each) => !/^(?:Form|Span|Main|Body|Html|Class|Input)$/.test(each));
  const number = fc.stringMatching(/^[0-8]{3,14}$/);
  it('repeats no word and no number of the page, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, number), { minLength: 1, maxLength: 6 }), (words) => {
        const said = words.join(' ');
        const name = words.join('-');
        const page = build(
          `<p class="${name}" id="x${words[0]}" data-test-id="row-${name}" title="${said}">${said}</p><label for="${name}">${said}</label><input name="${name}" placeholder="${said}" value="${said}" data-x="${said}"><a href="/${name}">${said}</a><textarea>${said}</textarea>`,
        );
        const text = redact(page).toLowerCase();
        for (const each of words) expect(text).not.toContain(each.toLowerCase());
      }),
    );
  });
  it.each(pages.map((page) => [page.id, page] as const))('of %s tells no amount, ID or name', async (_id, page) => {
    const { document } = await openSandbox(page);
    const text = redact(document);
    expect(text).not.toMatch(/\d{3}/.test(text.replace(/9+/g, '')) ? /[0-8]{3}/ : /$^/);
    expect(text).not.toMatch(/widgets|kettle|B0000|[0-8]{3}/i);
  });
});
