import { feedbackManager } from '../parts/feedback.ts';
import { feedbackChinese } from '../parts/feedback-words.ts';
import { h } from '../parts/tree.ts';

// The Chinese interface on the Canadian host, with Amazon's note in Chinese and a reply in an element of its own.
export default feedbackManager({
  id: 'feedback-zh',
  host: 'sellercentral.amazon.ca',
  words: feedbackChinese,
  account: { name: 'Example Widgets Ltd | 加拿大' },
  pager: { first: true, last: false },
  rows: [
    {
      date: '2026年9月4日',
      stars: 1,
      order: '701-0000365-0000366',
      comment: 'Too late! 来自亚马逊的消息：此商品由亚马逊配送，我们对此次配送体验负责。',
    },
    {
      date: '2026年8月30日',
      stars: 2,
      order: '701-0000367-0000368',
      comment: ['Wrong size', h('p', null, '卖家回复：已重新发货')],
    },
  ],
  truth: {
    state: 'read',
    marketplace: 'CA',
    covers: { first: true, last: false },
    rows: [
      {
        orderId: '701-0000365-0000366',
        rating: 1,
        left: '2026-09-04',
        comment: 'Too late!',
        amazonNote: 'fulfilled-by-amazon',
      },
      { orderId: '701-0000367-0000368', rating: 2, left: '2026-08-30', comment: 'Wrong size', reply: '已重新发货' },
    ],
  },
});
