import type { FeedbackPage } from '../sandbox.ts';

// What a signed-out person gets at the address of the list.
const page: FeedbackPage = {
  id: 'feedback-sign-in',
  url: 'https://sellercentral.amazon.com/feedback-manager/index.html?sandbox=feedback-sign-in',
  title: 'Sign-In',
  html: `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>Sign-In</title><link rel="icon" href="data:,"></head>
<body><form name="signIn" method="post" action="#"><h1>Sign in</h1><label for="ap_email">Email</label><input type="email" id="ap_email">
<label for="ap_password">Password</label><input type="password" id="ap_password"><button type="submit">Sign in</button></form>
<p>Feedback 114-0000001-0000002</p></body></html>`,
  truth: { state: 'none' },
};

export default page;
