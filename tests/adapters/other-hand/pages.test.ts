import { afterEach, describe, expect, it, vi } from 'vitest';
import { shadowRootsIn } from '../../../lib/adapters/dom';
import { pages as sandbox } from '../../sandbox/sandbox.ts';
import { openSandbox } from '../open-sandbox.ts';
import { wrongIn } from './judge.ts';
import { orderPages } from './order-pages.ts';
import { quickStyles, rulesIn } from './quick-styles.ts';
import { refundPages } from './refund-pages.ts';
import { stageOf, viewOf } from './stage.ts';

afterEach(() => vi.unstubAllGlobals());

const STYLED = /^(?:refund-us|refund-uk-light|refund-us-full-tab|refund-us-roles|order-jp|order-us)$/;

const hides = (element: Element, style: { display: string; visibility: string; opacity: string }): boolean =>
  element.hasAttribute('hidden') ||
  style.display === 'none' ||
  ['hidden', 'collapse'].includes(style.visibility) ||
  style.opacity === '0';

describe.each([...orderPages, ...refundPages])('$id', (page) => {
  it('shows nothing that the page does not say', async () => {
    const { document } = await openSandbox(page);
    expect(wrongIn(viewOf(document, page.url), page.truth)).toEqual([]);
  });
});

describe.each([...orderPages, ...refundPages, ...sandbox.filter(({ truth }) => truth.kind !== 'none')])(
  'the copy of $id that is changed by chance',
  (page) => {
    it('says the same, and hides the same', async () => {
      const { document } = await openSandbox(page);
      const view = viewOf(document, page.url);
      const quick = quickStyles(rulesIn(document));
      const shadows = shadowRootsIn(document);
      for (const root of shadows) quick.add(root, rulesIn(root));
      // Working out the whole cascade takes long: only where style sheets differ.
      const looked =
        STYLED.test(page.id) ||
        /visibility|opacity|grid|offscreen/.test(sandbox.some(({ id }) => id === page.id) ? '' : page.html);
      for (const element of looked ? [document, ...shadows].flatMap((root) => [...root.querySelectorAll('*')]) : []) {
        const [full, fast] = [getComputedStyle(element), quick.getComputedStyle(element)];
        expect(hides(element, fast), element.outerHTML.slice(0, 200)).toBe(hides(element, full));
        expect(fast.display === 'grid', element.outerHTML.slice(0, 200)).toBe(full.display === 'grid');
      }
      const stage = await stageOf(page);
      stage.fresh();
      expect(stage.view()).toEqual(view);
    });
  },
);
