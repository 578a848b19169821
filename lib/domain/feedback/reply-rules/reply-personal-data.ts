import type { Example, Rule } from '../../rule';
import { findPersonalData } from '../../text/personal-data';
import { at, type PublicReply } from './says';
import { grounds } from './sources';

/** Names, addresses, telephone numbers and e-mail addresses: the buyer's are not for everyone to read, and one's own are a contact outside of Amazon. */
const rule: Rule<PublicReply> = {
  id: 'reply-personal-data',
  severity: 'warning',
  text: 'replyPersonalData',
  grounds: [grounds.everyoneReads],
  evaluate: ({ text }) => at(findPersonalData(text).map(({ start, end }) => ({ start, end }))),
};
export default rule;

export const examples: readonly Example<PublicReply>[] = [
  {
    because: 'an e-mail address',
    given: { text: 'Sorry! Write to help@lantern-shop.example please.', language: 'en' },
    finds: 1,
  },
  {
    because: 'an e-mail address, in German',
    given: { text: 'Bitte an hilfe@laternen.example schreiben.', language: 'de' },
    finds: 1,
  },
  {
    because: 'nobody is named',
    given: { text: 'We are sorry and have sent a new lamp today.', language: 'en' },
    finds: 0,
  },
];
