import { pageCost } from '../page-cost.ts';
import type { Row } from '../row.ts';

export default {
  name: 'page-cost-refund',
  measure: (context) => pageCost('refund form', 'refund-us', context),
} satisfies Row;
