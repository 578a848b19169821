import type { SandboxPage } from '../sandbox.ts';
import { shell } from './shell.ts';
import { escapeHtml } from './tree.ts';

interface Contact {
  id: string;
  orderId: string;
  buyer: string;
  /** What the buyer wrote last. */
  message: string;
}

/** The page on which a message to the buyer of an order is composed: a box in a shadow root, as today's pages have it. */
export function contactPage({ id, orderId, buyer, message }: Contact): SandboxPage {
  return {
    id,
    url: `https://sellercentral.amazon.com/messaging/contact?orderID=${orderId}&marketplaceID=ATVPDKIKX0DER`,
    title: 'Contact buyer',
    html: shell({
      title: 'Contact buyer',
      content: `<h1>Contact ${escapeHtml(buyer)}</h1>
<p class="muted">Order ID: <kat-link label="${orderId}" href="/orders-v3/order/${orderId}"></kat-link></p>
<div class="box"><b>${escapeHtml(buyer)}</b> <span class="muted">10/2/2026 9:14 AM</span><p>${escapeHtml(message)}</p></div>
<div class="box"><kat-textarea label="Your message" maxlength="4000"></kat-textarea>
<kat-button label="Send"></kat-button></div>`,
    }),
    truth: { kind: 'none', state: 'none' },
  };
}
