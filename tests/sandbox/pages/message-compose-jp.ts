import { composePage } from '../parts/message-compose.ts';
import { japanese } from '../parts/words-other.ts';

// Japanese, with the two reasons that were seen.
export default composePage({
  id: 'message-compose-jp',
  url: 'https://sellercentral-japan.amazon.com/messaging/contact?orderID=249-0000909-0000910&marketplaceID=A1VC38T7YXB528',
  buyer: '見本 太郎',
  words: japanese,
  texts: { header: 'メッセージの宛先:', box: 'メッセージ', send: '送信' },
  reasons: [
    { value: 'confirmOrderDetails', label: '注文の詳細を確認する' },
    { value: 'other', label: 'その他', chosen: true },
  ],
  language: '購入者の希望言語: 日本語',
  truth: {
    state: 'read',
    compose: { orderId: '249-0000909-0000910', marketplace: 'JP', buyerLanguage: 'ja', reason: 'other' },
    reply: '.contact-buyer-text-area kat-textarea',
  },
});
