import { shell } from '../parts/shell.ts';
import type { FeedbackPage } from '../sandbox.ts';

// The bare address: a frame that never fills.
const page: FeedbackPage = {
  id: 'feedback-shell',
  url: 'https://sellercentral.amazon.com/feedback-manager',
  title: 'Feedback Manager',
  html: shell({ title: 'Feedback Manager', feedback: true, content: '<div><my-app></my-app></div>' }),
  truth: { state: 'loading' },
};

export default page;
