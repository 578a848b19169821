import { contactPage } from '../parts/contact.ts';

// Another order than the one whose refund form may be open beside it.
export default contactPage({
  id: 'contact-us-other',
  orderId: '114-0000095-0000096',
  buyer: 'Another Sample Person',
  message: 'Where is my parcel? Order 114-0000001-0000002 came at once, this one did not.',
});
