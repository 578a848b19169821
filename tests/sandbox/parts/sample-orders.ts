import { money } from './money.ts';
import type { Order } from './order.ts';
import { britishEnglish, english } from './words.ts';
import { german, japanese } from './words-other.ts';

type Given = Pick<Order, 'id' | 'items'> & Partial<Order>;

const BUYER = {
  name: 'Sample Person',
  address: ['1 Example Street', 'Springfield, ZZ 00000', 'United States'],
  phone: '+1 555-0100',
};

function onePackage(order: Given, carrier: string): Pick<Order, 'packages'> {
  const contents = order.items.map(({ quantity }, item) => ({ item, quantity }));
  return { packages: [{ carrier, tracking: 'SAMPLE0000000001', contents }] };
}

/** A US order, shipped by the seller, bought on 14 September 2026. */
export function usOrder(given: Given): Order {
  return {
    purchased: 'Mon, Sep 14, 2026, 8:27 AM PDT',
    shipBy: 'Tue, Sep 15, 2026',
    deliverBy: 'Mon, Sep 21, 2026',
    channel: 'seller',
    salesChannel: 'Amazon.com',
    shop: 'www.amazon.com',
    marketplaceId: 'ATVPDKIKX0DER',
    words: english,
    money: money.dollar,
    layout: 'us',
    buyer: BUYER,
    canRefund: true,
    ...onePackage(given, 'USPS'),
    ...given,
  };
}

/** A German order in the German interface; `given` may turn it into the English one. */
export function deOrder(given: Given): Order {
  return {
    purchased: 'So., 11. Okt. 2026, 15:20 MESZ',
    shipBy: 'Mo., 12. Okt. 2026',
    deliverBy: 'Do., 15. Okt. 2026',
    channel: 'seller',
    salesChannel: 'Amazon.de',
    shop: 'www.amazon.de',
    marketplaceId: 'A1PA6795UKMFR9',
    words: german,
    money: money.euroGerman,
    layout: 'eu',
    buyer: {
      name: 'Beispiel Person',
      address: ['Musterweg 1', '00000 Musterstadt', 'Deutschland'],
      phone: '+49 30 0000000',
    },
    canRefund: true,
    invoice: true,
    ...onePackage(given, 'DHL'),
    ...given,
  };
}

/** A British order. */
export function ukOrder(given: Given): Order {
  return {
    ...deOrder(given),
    purchased: 'Mon, 31 Aug 2026, 21:05 BST',
    shipBy: 'Tue, 1 Sep 2026',
    deliverBy: 'Currently unavailable',
    salesChannel: 'Amazon.co.uk',
    shop: 'www.amazon.co.uk',
    marketplaceId: 'A1F83G8C2ARO7P',
    words: britishEnglish,
    money: money.pound,
    buyer: {
      name: 'Sample Person',
      address: ['1 Example Lane', 'Exampleton', 'ZZ1 1ZZ', 'United Kingdom'],
      phone: '+44 20 7946 0000',
    },
    ...onePackage(given, 'Royal Mail'),
    ...given,
  };
}

/** A Japanese order in the Japanese interface. */
export function jpOrder(given: Given): Order {
  return {
    purchased: '2026年9月30日(水) 23:45 JST',
    shipBy: '2026年10月1日(木)',
    deliverBy: '2026年10月3日(土)',
    channel: 'seller',
    salesChannel: 'Amazon.co.jp',
    shop: 'www.amazon.co.jp',
    marketplaceId: 'A1VC38T7YXB528',
    words: japanese,
    money: money.yen,
    layout: 'jp',
    buyer: { name: '見本 太郎', address: ['見本県見本市1-1', '000-0000', '日本'], phone: '03-0000-0000' },
    canRefund: true,
    ...onePackage(given, 'ヤマト運輸'),
    ...given,
  };
}
