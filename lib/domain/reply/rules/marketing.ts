import type { SentenceRule } from '../reply';
import { at } from '../words/lines';
import { advertises, noAdvertising } from '../words/marketing';
import { read } from '../words/reading';

/** Advertising in a message about an order. A discount that puts this order right is none. */
const rule: SentenceRule = {
  id: 'marketing',
  flag: 'marketing',
  group: 'policy',
  severity: 'warning',
  text: 'checkMarketing',
  grounds: [],
  evaluate({ text, language }) {
    const found = advertises(text, language);
    if (found.length === 0 || noAdvertising(text, language).length > 0) return [];
    // What is given for feedback is another rule's.
    const { has } = read(text, language);
    if (has('feedback') || has('praise') || has('silence')) return [];
    return found.slice(0, 1).map(at);
  },
};
export default rule;
