import type { SandboxPage } from '../sandbox.ts';

// What a signed-out person gets at an order's address. It has a form, a header word and the id in a hidden field.
const page: SandboxPage = {
  id: 'sign-in',
  url: 'https://sellercentral.amazon.com/orders-v3/order/114-0000049-0000050',
  title: 'Sign-In',
  html: `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>Sign-In</title><link rel="icon" href="data:,">
<style>body { font: 13px Arial, sans-serif; margin: 60px auto; width: 350px; } form { border: 1px solid #ddd; border-radius: 8px; padding: 20px; }
label { display: block; font-weight: 700; } input { width: 100%; box-sizing: border-box; margin: 4px 0 14px; padding: 6px; }</style></head>
<body><form name="signIn" method="post" action="#"><h1>Sign in</h1>
<label for="ap_email">Email or mobile phone number</label><input type="email" id="ap_email" name="email">
<label for="ap_password">Password</label><input type="password" id="ap_password" name="password">
<input type="hidden" name="openid.return_to" value="https://sellercentral.amazon.com/orders-v3/order/114-0000049-0000050">
<button type="submit" id="signInSubmit">Sign in</button></form>
<script>var ue_sid = '277-1234567-1234567';</script></body></html>`,
  truth: { kind: 'none', state: 'none' },
};

export default page;
