import { shell } from '../parts/shell.ts';
import type { MessagePage } from '../sandbox.ts';

// The page before (until 2018): a plain form. Its address is known from saved pages, its markup is made up.
const page: MessagePage = {
  id: 'message-compose-older',
  url: 'https://sellercentral.amazon.com/gp/orders-v2/contact?ie=UTF8&orderID=114-0000919-0000920&buyerID=A0SAMPLE0BUYER',
  title: 'Contact buyer',
  html: shell({
    title: 'Contact buyer',
    messages: true,
    content: `<h1>Contact buyer</h1><form><p>Order ID: 114-0000919-0000920</p>
<label for="subject">Subject</label><select id="subject"><option>Order information</option><option>Feedback request</option></select>
<label for="message">Message</label><textarea id="message" class="old-box" rows="10"></textarea>
<input type="submit" value="Send e-mail"></form>`,
  }),
  truth: { state: 'read', compose: { orderId: '114-0000919-0000920' }, reply: 'textarea.old-box' },
};

export default page;
