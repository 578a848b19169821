import { contactPage } from '../parts/contact.ts';

// The conversation about the order of order-us and refund-us.
export default contactPage({
  id: 'contact-us',
  orderId: '114-0000001-0000002',
  buyer: 'Sample Person',
  message: 'The kettle arrived with a dent. What can you do for me? I paid $24.99.',
});
