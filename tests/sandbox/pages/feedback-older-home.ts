import { olderPage } from '../parts/feedback-older.ts';
import type { FeedbackPage } from '../sandbox.ts';

// The list as it was in 2011: plain tables, years of two digits, shares and counts in nodes of their own. Its summary contradicts itself
// (more neutral in 90 days than in 365) and is not believed.
const page: FeedbackPage = {
  id: 'feedback-older-home',
  url: 'https://sellercentral.amazon.com/gp/feedback-manager/home.html',
  title: 'Feedback Manager',
  html: olderPage(
    [
      { date: '7/3/11', stars: 5, order: '102-0000401-0000402', comment: 'Just as described' },
      { date: '6/28/11', stars: 1, order: '103-0000403-0000404', comment: 'Never received, no answer' },
    ],
    [
      ['Positive', '92|356', '93|1001', '94|1255', '95|4560'],
      ['Neutral', '3|12', '3|32', '2|27', '2|96'],
      ['Negative', '5|19', '4|43', '4|53', '3|144'],
      ['Count', '387', '1,076', '1,335', '4,800'],
    ],
  ),
  truth: {
    state: 'read',
    marketplace: 'US',
    rows: [
      { orderId: '102-0000401-0000402', rating: 5, left: '2011-07-03', comment: 'Just as described' },
      { orderId: '103-0000403-0000404', rating: 1, left: '2011-06-28', comment: 'Never received, no answer' },
    ],
  },
};

export default page;
