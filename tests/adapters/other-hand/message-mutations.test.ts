import { linesOf, lookAtPieces } from '../../../lib/adapters/message/pieces.ts';
import { messagePages } from '../../sandbox/sandbox.ts';
import { testChanged } from './changed-by-chance.ts';
import { wrongInInbox } from './judge-messages.ts';
import { mutateMessages } from './mutate-messages.ts';

/** What can make a page readable for which nobody wrote down what it says. */
const MENDING = /^(?:drop|ghost|spoof)/;

testChanged({
  // A frame has no copy on the stage; sixty messages go wrong no other way than three.
  pages: messagePages.filter(
    ({ id, truth, frames }) => truth.state === 'read' && !truth.compose && !frames && id !== 'message-v3-long',
  ),
  of: 'pages for messages',
  perPage: 50,
  mutate: mutateMessages,
  leavesOut: ({ truth }, steps) => !truth.conversation && steps.some((step) => MENDING.test(step)),
  judge(reading, { truth }, document) {
    if (reading?.state !== 'read' || reading.facts.kind !== 'inbox') return undefined;
    const { inbox } = reading.facts;
    const shown = linesOf(lookAtPieces()(document.body));
    return { lies: wrongInInbox(inbox, truth, shown), read: inbox.conversation !== undefined };
  },
  atLeast: { variants: 800, read: 0.4, readable: ({ truth }) => truth.conversation !== undefined },
});
