import { inboxPage } from '../parts/message-inbox.ts';
import { composer, listed } from '../parts/message-thread.ts';
import { english } from '../parts/words.ts';

const ZONES = ['Asia/Tokyo'];

// Synthetic, in the language of the store.
export default inboxPage({
  id: 'message-v3-jp',
  url: 'https://sellercentral-japan.amazon.com/messaging/inbox-v3?fi=search&ss=249-0000941-0000942&marketplaceId=A1VC38T7YXB528',
  words: { ...english, lang: 'ja-JP' },
  content: `<div class="thread-pane"><h2>249-0000941-0000942</h2>
${listed([
  { who: '購入者', when: '2026年10月2日(金) 午前9:14', text: 'まだ届きません。' },
  { who: '出品者', when: '2026年10月2日(金) 午後3:20', text: '申し訳ございません。明日届きます。' },
])}${composer('返信')}</div>`,
  truth: {
    state: 'read',
    conversation: {
      orderId: '249-0000941-0000942',
      marketplace: 'JP',
      whole: true,
      messages: [
        { from: 'buyer', text: 'まだ届きません。', sent: { wall: '2026-10-02T09:14', zones: ZONES } },
        {
          from: 'seller',
          text: '申し訳ございません。明日届きます。',
          sent: { wall: '2026-10-02T15:20', zones: ZONES },
        },
      ],
    },
    reply: 'kat-textarea.reply',
  },
});
