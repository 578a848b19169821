import { shell } from '../parts/shell.ts';
import type { FeedbackPage } from '../sandbox.ts';

const card = (order: string, stars: number, text: string) =>
  `<section class="box"><kat-link label="${order}" href="#"></kat-link> <kat-star-rating value="${stars}"></kat-star-rating> <p>${text}</p><small>9/4/2026</small></section>`;

// A list without a table: the page as nobody has seen it yet.
const page: FeedbackPage = {
  id: 'feedback-cards',
  url: 'https://sellercentral.amazon.com/feedback-manager/index.html?sandbox=feedback-cards#/',
  title: 'Feedback Manager',
  html: shell({
    title: 'Feedback Manager',
    feedback: true,
    content: `<my-app><div class="fbm-content"><h3>Recent Feedback</h3>${card('114-0000387-0000388', 1, 'Bad.')}${card('114-0000389-0000390', 5, 'Good.')}</div></my-app>`,
  }),
  truth: { state: 'drift' },
};

export default page;
