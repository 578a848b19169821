import { shell } from '../parts/shell.ts';
import type { SandboxPage } from '../sandbox.ts';

const review = (id: number, stars: number, text: string) =>
  `<div class="reviewContainer box" data-testid="review-R${id}XAMPLE"><kat-star-rating class="reviewRating" value="${stars}"></kat-star-rating>
<b>Sample Person</b> <span class="muted">9/4/2026</span><p>${text}</p></div>`;

// Product reviews are not seller feedback, though both show kat-star-rating.
const page: SandboxPage = {
  id: 'product-reviews',
  url: 'https://sellercentral.amazon.com/brand-customer-reviews/',
  title: 'Customer reviews',
  html: shell({
    title: 'Customer reviews',
    content: `<h1>Customer reviews</h1>
${review(1, 1, 'Broke after a week. I want my $20.00 back.')}
${review(2, 5, 'Boils fast, looks nice.')}`,
  }),
  truth: { kind: 'none', state: 'none' },
};

export default page;
