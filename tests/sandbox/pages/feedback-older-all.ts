import { olderPage } from '../parts/feedback-older.ts';
import type { FeedbackPage } from '../sandbox.ts';

// The second page of all feedback, sorted by date.
const page: FeedbackPage = {
  id: 'feedback-older-all',
  url: 'https://sellercentral.amazon.com/gp/feedback-manager/view-all-feedback.html?ie=UTF8&sortType=sortByDate&pageSize=50&dateRange=&currentPage=2&descendingOrder=1',
  title: 'Feedback Manager',
  html: olderPage(
    [
      { date: '5/4/11', stars: 3, order: '102-0000405-0000406', comment: '' },
      { date: '3/2/11', stars: 2, order: '103-0000407-0000408', comment: 'Wrong item sent' },
    ],
    [
      ['Positive', '50|1', '67|2', '75|3', '80|4'],
      ['Neutral', '0|0', '0|0', '0|0', '0|0'],
      ['Negative', '50|1', '33|1', '25|1', '20|1'],
      ['Count', '2', '3', '4', '5'],
    ],
  ),
  truth: {
    state: 'read',
    marketplace: 'US',
    summary: [
      [1, 0, 1, 2],
      [2, 0, 1, 3],
      [3, 0, 1, 4],
      [4, 0, 1, 5],
    ],
    rows: [
      { orderId: '102-0000405-0000406', rating: 3, left: '2011-05-04', comment: '' },
      { orderId: '103-0000407-0000408', rating: 2, left: '2011-03-02', comment: 'Wrong item sent' },
    ],
  },
};

export default page;
