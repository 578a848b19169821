import type { Example, Rule } from '../../rule';
import { at, matches, type PublicReply } from './says';
import { grounds } from './sources';

const LINK =
  /(?<![\p{L}\p{N}@.-])(?:https?:\/\/\S+|www\.\S+|(?:[a-z0-9][a-z0-9-]*\.)+(?:com|net|org|shop|store|info|biz|io|co|eu|de|fr|es|it|uk|example)(?![\p{L}\p{N}@-])(?:\/\S*)?)(?<![.,;:!?)])/giu;

/** Addresses of websites: a reply explains and sends nobody elsewhere. */
const rule: Rule<PublicReply> = {
  id: 'reply-link',
  severity: 'warning',
  text: 'replyLink',
  grounds: [grounds.everyoneReads],
  evaluate: ({ text }) => at(matches(text, LINK)),
};
export default rule;

export const examples: readonly Example<PublicReply>[] = [
  { because: 'a website', given: { text: 'See www.lantern-shop.example for help.', language: 'en' }, finds: 1 },
  {
    because: 'an address with a path',
    given: { text: 'Hilfe: https://laternen.example/hilfe', language: 'de' },
    finds: 1,
  },
  {
    because: 'a full stop without a blank',
    given: { text: 'We are sorry.The lamp was replaced.', language: 'en' },
    finds: 0,
  },
  { because: 'an e-mail address is no link', given: { text: 'help@lantern-shop.example', language: 'en' }, finds: 0 },
];
