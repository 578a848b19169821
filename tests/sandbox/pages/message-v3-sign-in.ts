import { inboxPage } from '../parts/message-inbox.ts';

// Signed out: the address of a conversation, and a page that asks for a password.
export default inboxPage({
  id: 'message-v3-sign-in',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=search&ss=114-0000957-0000958',
  content: '<form><label>E-mail <input type="email"></label><label>Password <input type="password"></label></form>',
  truth: { state: 'none' },
});
