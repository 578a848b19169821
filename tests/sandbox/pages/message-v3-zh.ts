import { inboxPage, PACIFIC } from '../parts/message-inbox.ts';
import { composer, listed, threadLinks } from '../parts/message-thread.ts';
import { english } from '../parts/words.ts';

const link = (order: string) => `/messaging/inbox-v3?fi=responseNeeded&ss=${order}`;

// Synthetic, in Chinese on an American store; the words of the filter were seen.
export default inboxPage({
  id: 'message-v3-zh',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=responseNeeded&ss=114-0000929-0000930&&&',
  words: { ...english, lang: 'zh-CN' },
  account: { name: 'Example Widgets Ltd | 美国' },
  content: `<div role="tablist"><button role="tab" aria-selected="true">需要回复 2</button><button role="tab" aria-selected="false">全部</button></div>
<div class="inbox">${threadLinks([
    { href: link('114-0000929-0000930'), name: '样本买家', when: '2026年10月2日 下午3:20', chosen: true },
    { href: link('114-0000931-0000932'), name: '另一位', when: '2026年10月1日 上午9:05' },
  ])}<div class="thread-pane"><h2>订单编号: 114-0000929-0000930</h2>
${listed([
  { who: '买家', when: '2026年10月2日 上午9:14', text: '杯子碎了。' },
  { who: '您', when: '2026年10月2日 上午11:00', text: '非常抱歉，请问可以拍一张照片吗？' },
  { who: '买家', when: '2026年10月2日 下午3:20', text: '已经拍好了，怎么发给您？' },
])}${composer('回复买家', '发送')}</div></div>`,
  truth: {
    state: 'read',
    list: {
      kind: 'waiting',
      rows: [
        { orderId: '114-0000929-0000930', sent: { wall: '2026-10-02T15:20', zones: PACIFIC } },
        { orderId: '114-0000931-0000932', sent: { wall: '2026-10-01T09:05', zones: PACIFIC } },
      ],
    },
    conversation: {
      orderId: '114-0000929-0000930',
      whole: true,
      messages: [
        { from: 'buyer', text: '杯子碎了。', sent: { wall: '2026-10-02T09:14', zones: PACIFIC } },
        {
          from: 'seller',
          text: '非常抱歉，请问可以拍一张照片吗？',
          sent: { wall: '2026-10-02T11:00', zones: PACIFIC },
        },
        { from: 'buyer', text: '已经拍好了，怎么发给您？', sent: { wall: '2026-10-02T15:20', zones: PACIFIC } },
      ],
    },
    reply: 'kat-textarea.reply',
  },
});
