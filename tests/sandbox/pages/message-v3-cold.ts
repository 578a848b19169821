import { inboxPage } from '../parts/message-inbox.ts';

// A link that was opened cold may show the navigation and nothing else.
export default inboxPage({
  id: 'message-v3-cold',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=search&ss=114-0000955-0000956',
  content: '<div id="bsm-root"></div>',
  truth: { state: 'none' },
});
