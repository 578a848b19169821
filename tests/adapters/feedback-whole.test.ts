import { describe, expect, it } from 'vitest';
import { readComment } from '../../lib/adapters/feedback/comment';
import { feedbackOnOrder } from '../../lib/adapters/feedback/order-box';
import type { OrderId } from '../../lib/domain/ids';

function cell(html: string, attributes = ''): Element {
  document.body.innerHTML = `<table><tr><td ${attributes}>${html}</td></tr></table>`;
  const found = document.querySelector('td');
  if (!found) throw new Error('no cell');
  return found;
}

describe('a comment that may go on where it is not shown', () => {
  it.each([
    '<div>Product broke.</div><div style="display:none">Seller is rude.</div>',
    '<div>Product broke.</div><div style="display:none">Seller is rude.</div><button>Show more</button>',
    'Product broke.<span hidden> Seller is rude.</span>',
    '<span>Product broke.</span><p><b style="visibility: hidden">Seller is rude.</b></p>',
    '<div style="display:none">Seller is rude.</div>',
    '<div>Product broke.</div><button>Show more</button>',
    '<div>Product broke.</div><a href="#">Mehr anzeigen</a>',
    '<div>Product broke.</div><kat-link label="もっと見る"></kat-link>',
    '<div>Product broke.</div><button aria-expanded="false">+</button>',
    '<div>Product broke.</div><span role="button">Unknown words</span>',
    'Product broke. See <a href="https://example.com">example.com</a> for how rude they are.',
    '<span title="Product broke and seller is rude">Product broke and...</span>',
    '<span aria-label="Product broke and seller is rude">Product broke and…</span>',
    '<span data-text="Product broke and seller is rude">Product broke</span>',
    '<div data-full="Product  broke&#10;and seller is rude"><span>Product broke</span></div>',
    '<span title="Whole text">Product broke and...</span>',
    '<kat-expander><span>Product broke.</span></kat-expander><details><summary>More</summary>Rude.</details>',
  ])('%s is not certain', (html) => expect(readComment(cell(html))).toBeUndefined());

  it.each(['title="Product broke and seller is rude"', 'data-comment="Product broke, and how"'])(
    'is not certain where the cell says more by its %s',
    (attributes) => expect(readComment(cell('Product broke', attributes))).toBeUndefined(),
  );

  it('is not certain where an element keeps back what was put into it', () => {
    const td = cell('<x-short>Seller is rude.</x-short>');
    const root = td.querySelector('x-short')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no root');
    root.innerHTML = '<span>Product broke.</span>';
    expect(readComment(td)).toBeUndefined();
  });

  it.each([
    ['<div>Late.</div><div hidden> Late. </div>', 'Late.'],
    ['<div>Late.</div><div hidden></div>', 'Late.'],
    ['Late. <button>Translate</button><button hidden>Show original</button>', 'Late.'],
    ['Late. <kat-icon name="info"></kat-icon>', 'Late.'],
    ['<span title="Late.">Late.</span>', 'Late.'],
    ['<span title="Comment">Late.</span>', 'Late.'],
    ['Late...', 'Late...'],
    ['<span style="display: contents">Late.</span>', 'Late.'],
  ])('%s is whole', (html, comment) => expect(readComment(cell(html))?.comment).toBe(comment));
});

describe('feedback in the box of an order', () => {
  const on = (comment: string) => {
    document.documentElement.lang = 'en-US';
    document.body.innerHTML = `<div class="order-details-bordered-box-notes-feedback"><i class="a-icon a-star-2"></i>${comment}<div>9/4/2026</div></div>`;
    return feedbackOnOrder(document, '114-0000001-0000002' as OrderId, 'sellercentral.amazon.com');
  };
  it('is read where its comment is whole', () =>
    expect(on('<span>Comments : "Broke."</span>')?.comment).toBe('Broke.'));
  it.each([
    '<span>Comments : "Broke."<b hidden>Rude.</b></span>',
    '<span title="Broke and the seller is rude">Comments : "Broke and..."</span>',
  ])('is nothing where it may go on: %s', (html) => expect(on(html)).toBeUndefined());
});
