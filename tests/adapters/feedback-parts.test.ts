import { describe, expect, it } from 'vitest';
import { withoutNote } from '../../lib/adapters/feedback/amazon-note';
import { readComment } from '../../lib/adapters/feedback/comment';
import { openTabs } from '../../lib/adapters/feedback/covers';
import { feedbackOnOrder } from '../../lib/adapters/feedback/order-box';
import { readOrderCell } from '../../lib/adapters/feedback/order-id';
import { readPager } from '../../lib/adapters/feedback/pager';
import { readRating } from '../../lib/adapters/feedback/rating';
import type { OrderId } from '../../lib/domain/ids';

function cell(html: string): Element {
  document.body.innerHTML = `<table><tr><td>${html}</td></tr></table>`;
  const found = document.querySelector('td');
  if (!found) throw new Error('no cell');
  return found;
}

const FBA = 'This item was fulfilled by Amazon, and we take responsibility for this fulfillment experience.';

const BUY = 'The fulfillment issues associated with this order were not due to the seller.';

describe('withoutNote', () => {
  it.each([
    [`Late. Message from Amazon: ${FBA}`, 'Late.', 'fulfilled-by-amazon'],
    [`Late.\n\nMessage from Amazon: "${FBA}"`, 'Late.', 'fulfilled-by-amazon'],
    [`Late\nMessage from Amazon: ${FBA}`, 'Late', 'fulfilled-by-amazon'],
    [`Late.\n${FBA}`, 'Late.', 'other'],
    [FBA, '', 'other'],
    [`Message from Amazon: ${FBA}`, '', 'fulfilled-by-amazon'],
    [`Late. Message from Amazon: ${BUY}`, 'Late.', 'buy-shipping'],
    [`Late.\n${BUY}`, 'Late.', 'other'],
    [BUY, '', 'other'],
    [
      'Zu spät. Nachricht von Amazon: Amazon übernimmt die Verantwortung für den Versand.',
      'Zu spät.',
      'fulfilled-by-amazon',
    ],
    ['Tard. Message d’Amazon : Amazon assume la responsabilité de la livraison.', 'Tard.', 'fulfilled-by-amazon'],
    [
      '遅い。Amazonからのメッセージ：この商品はAmazonが発送したため、当社が責任を負います。',
      '遅い。',
      'fulfilled-by-amazon',
    ],
    ['晚。来自亚马逊的消息：与此订单相关的配送问题与卖家无关。', '晚。', 'buy-shipping'],
    ['I love Amazon', 'I love Amazon', undefined],
    ['Amazon should take responsibility for this.', 'Amazon should take responsibility for this.', undefined],
  ])('%s', (text, comment, note) => {
    expect(withoutNote(text)).toEqual({ text: comment, ...(note && { note }) });
  });
  it.each([
    'Late. Message from Amazon: thank you for your patience',
    `Message from Amazon: my parcel is lost! ${FBA}`,
    `Message from Amazon: ${FBA} Really?`,
    'Wir haben bei Amazon nachgefragt, wir übernehmen die volle Verantwortung dafür',
    `Message from Amazon: ${FBA} Message from Amazon: ${FBA}`,
    // The buyer can type all of it: without its heading, or told as what somebody else has said.
    `Late. ${FBA}`,
    `Late. ${BUY}`,
    'Rude. The seller said: this item was fulfilled by amazon and we take responsibility for this fulfillment experience',
    `Rude. The seller said: Message from Amazon: ${FBA}`,
    `Rude. The seller wrote "Message from Amazon: ${FBA}"`,
    `Rude. The seller wrote " Message from Amazon: ${FBA}`,
    `Late. message from amazon: ${FBA}`,
    'Late. Message from Amazon: this item was fulfilled by amazon and we take responsibility for this fulfillment experience.',
    `Rude seller\nthis item was fulfilled by amazon and we take responsibility for this fulfillment experience`,
    `${FBA} Liar, rude and refuses a refund.`,
    `Liar. The seller told me: ${BUY} I do not believe it.`,
    'Unverschämt. Der Verkäufer schrieb: Nachricht von Amazon: Amazon übernimmt die Verantwortung für den Versand.',
  ])('cannot tell where the buyer ends: %s', (text) => expect(withoutNote(text)).toBeUndefined());
});

describe('readRating', () => {
  it.each([
    ['<kat-star-rating value="4"></kat-star-rating>', 4],
    ['<kat-star-rating value="4.0"></kat-star-rating>', 4],
    ['<span role="img" aria-label="3 out of 5 stars"></span>', 3],
    ['<span role="img" aria-label="3,0 von 5 Sternen"></span>', 3],
    ['<span role="img" aria-label="5つ星のうち2"></span>', 2],
    ['<span role="img" aria-label="2 颗星，最多 5 颗"></span>', 2],
    ['<i class="a-icon a-star-small-1"></i>', 1],
    ['★★☆☆☆', 2],
    ['<font color="#990000">1</font>', 1],
    ['5/5', 5],
  ])('%s is %d', (html, rating) => expect(readRating(cell(html))).toBe(rating));
  it.each([
    '<kat-star-rating value="3.5"></kat-star-rating>',
    '<kat-star-rating value="0"></kat-star-rating>',
    '<kat-star-rating value="6"></kat-star-rating>',
    '<kat-star-rating value=""></kat-star-rating>',
    '<kat-star-rating value="2" style="display: none"></kat-star-rating>',
    '<kat-star-rating value="2" aria-label="3 out of 5"></kat-star-rating>',
    '<kat-star-rating value="2"></kat-star-rating><kat-star-rating value="3"></kat-star-rating>',
    '<i class="a-icon a-star-4-5"></i>',
    '<i class="a-star-4"></i> 3/5',
    '3 out of 10',
    '3 (12)',
    '★★☆',
    '',
  ])('%s is none', (html) => expect(readRating(cell(html))).toBeUndefined());
});

describe('readOrderCell', () => {
  const ID = '114-0000001-0000002';
  it.each([
    `<kat-link label="${ID}" href="/orders-v3/order/${ID}"></kat-link>`,
    `<kat-link label="${ID}"></kat-link>`,
    `<a href="/gp/orders-v2/details?orderID=${ID}">${ID}</a>`,
    `<span dir="ltr">${ID}</span>`,
    `\u200e${ID}`,
    `${ID} <button>Copy</button>`,
  ])('%s', (html) => expect(readOrderCell(cell(html))).toBe(ID));
  it.each([
    `<kat-link label="${ID}" href="/orders-v3/order/114-0000003-0000004"></kat-link>`,
    `<div>${ID}</div><div>114-0000003-0000004</div>`,
    `Order ${ID}`,
    `<kat-link label="${ID}" hidden></kat-link>`,
    '114-0000001-000000',
    '',
  ])('%s is none', (html) => expect(readOrderCell(cell(html))).toBeUndefined());
});

describe('readComment', () => {
  it.each([
    ['Late.', { comment: 'Late.' }],
    ['  Late.\n   Broken. ', { comment: 'Late.\nBroken.' }],
    ['Late.<br>Broken.<br><br>Bad.', { comment: 'Late.\nBroken.\n\nBad.' }],
    ['', { comment: '' }],
    ['<div><span>Late.</span></div>', { comment: 'Late.' }],
    ['Late. <button>Translate</button>', { comment: 'Late.' }],
    ['Late...', { comment: 'Late...' }],
    ['Late.<div>Your response: Sorry.</div>', { comment: 'Late.', reply: 'Sorry.' }],
    ['<p>Late.</p><p>Ihre Antwort:</p><p>Entschuldigung.</p>', { comment: 'Late.', reply: 'Entschuldigung.' }],
    ['<p>Late.</p><div class="seller-response">Sorry.</div>', { comment: 'Late.', reply: 'Sorry.' }],
    ['<p>Late.</p><div aria-label="Seller response">Sorry.</div>', { comment: 'Late.', reply: 'Sorry.' }],
    [`Late.<p>Message from Amazon: ${FBA}</p>`, { comment: 'Late.', amazonNote: 'fulfilled-by-amazon' }],
  ])('%s', (html, said) => {
    const { comment, reply, amazonNote } = readComment(cell(html)) ?? {};
    expect({ comment, reply, amazonNote }).toEqual({ reply: undefined, amazonNote: undefined, ...said });
  });
  it.each([
    '<div>Late.</div><div>Sorry.</div>',
    'Late. <b>Verified</b>',
    'Late.\nYour response: rude',
    'Late and… <a href="#">See more</a>',
    'Late.<div>Your response: Sorry.</div><div>2 days ago</div>',
    '<kat-dropdown-button label="Choose one"></kat-dropdown-button>',
    'Late.<div>Message from Amazon: hello</div>',
    '<s>Late.</s> Broken.',
    '<span hidden>Other</span>Late.',
  ])('%s is not certain', (html) => expect(readComment(cell(html))).toBeUndefined());
});

describe('readPager', () => {
  const ends = (html: string) => {
    document.body.innerHTML = html;
    return readPager(document.body);
  };
  const bar = (previous: string, next: string) =>
    ends(
      `<div class="pagination-nav"><span class="pagination-nav-a ${previous}"><kat-link label="&lt; 上一个"></kat-link></span><span class="pagination-nav-b ${next}"><kat-link label="下一个 &gt;"></kat-link></span></div>`,
    );
  it('knows an end by its class alone', () => {
    expect(bar('pagination-nav-disabled', '')).toEqual({ first: true, last: false });
    expect(bar('', 'pagination-nav-disabled')).toEqual({ first: false, last: true });
    expect(bar('', '')).toEqual({ first: false, last: false });
  });
  it('knows the numbers of the older one', () => {
    const older = (page: number) =>
      ends(`<kat-pagination page="${page}" total-items="45" items-per-page="20"></kat-pagination>`);
    expect([1, 2, 3].map(older)).toEqual([
      { first: true, last: false },
      { first: false, last: false },
      { first: false, last: true },
    ]);
  });
  it('says nothing of a page without one', () =>
    expect(ends('<a href="#">Next &gt;</a>')).toEqual({ first: false, last: false }));
});

describe('openTabs', () => {
  const tabs = (html: string): string[] => {
    document.body.innerHTML = `<kat-tabs>${html}</kat-tabs>`;
    const table = document.querySelector('kat-table');
    return table ? [...openTabs(table)] : [];
  };
  const heads = (marks: string): string =>
    `<kat-tab-header tab-id="all" ${marks}></kat-tab-header><kat-tab-header tab-id="negative"></kat-tab-header>`;
  const list = '<kat-tab class="tab-selected"><kat-table></kat-table></kat-tab>';
  it.each([
    [`${heads('selected')}${list}`, ['all']],
    [`${heads('aria-selected="true"')}${list}`, ['all']],
    [`${heads('class="tab-selected"')}${list}`, ['all']],
    [`${heads('')}${list}<kat-tab></kat-tab>`, ['all']],
    [`${heads('')}<kat-tab></kat-tab>${list}`, ['negative']],
    [`${heads('selected')}<kat-tab></kat-tab>${list}`, ['negative', 'all']],
    [`${heads('selected="false"')}${list}`, []],
  ])('%s', (html, open) => expect(tabs(html)).toEqual(open));
});

describe('feedbackOnOrder', () => {
  const ORDER = '114-0000001-0000002' as OrderId;
  const on = (html: string, language = 'en-US') => {
    document.documentElement.lang = language;
    document.body.innerHTML = `<div class="order-details-bordered-box-notes-feedback">${html}<h2>Seller notes</h2><textarea>1/2/2026</textarea></div>`;
    return feedbackOnOrder(document, ORDER, 'sellercentral.amazon.com');
  };
  const STARS = '<i class="a-icon a-icon-star a-star-2"></i>';
  const COMMENT = '<span class="auto-word-break">Comments : "Late."</span>';
  it('is read where stars, comment and date are there', () => {
    const said = { orderId: ORDER, rating: 2, comment: 'Late.' };
    expect(on(`${STARS}${COMMENT}<div>Date: 9/4/2026</div>`)).toEqual({ ...said, left: { day: '2026-09-04' } });
    expect(on(`${STARS}${COMMENT}<div>9/4/2026</div>`, 'ja')).toEqual({
      ...said,
      left: { either: ['2026-09-04', '2026-04-09'] },
    });
  });
  it.each([
    `${STARS}${COMMENT}`,
    `${STARS}<div>9/4/2026</div>`,
    `${COMMENT}<div>9/4/2026</div>`,
    `<i class="a-star-4-5"></i>${COMMENT}<div>9/4/2026</div>`,
    `${STARS}${STARS}${COMMENT}<div>9/4/2026</div>`,
    `${STARS}${COMMENT}${COMMENT}<div>9/4/2026</div>`,
    `${STARS}${COMMENT}<div>9/4/2026</div><div>9/5/2026</div>`,
    `${STARS}<span>Comments : "Late. Message from Amazon: hello"</span><div>9/4/2026</div>`,
  ])('says nothing of %s', (html) => expect(on(html)).toBeUndefined());
});
