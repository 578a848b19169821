import { page } from '../../sandbox/sandbox.ts';
import { pageCost } from '../page-cost.ts';
import type { Row } from '../row.ts';

export default {
  name: 'page-cost-refund',
  measure: (context) => pageCost('refund form', page('refund-us'), context),
} satisfies Row;
