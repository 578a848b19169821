import { page } from '../../sandbox/sandbox.ts';
import { pageCost } from '../page-cost.ts';
import type { Row } from '../row.ts';

export default {
  name: 'page-cost-order',
  measure: (context) => pageCost('order page', page('order-us'), context),
} satisfies Row;
