import { healthInTables } from '../parts/health-tables.ts';
import { healthChinese } from '../parts/health-words.ts';

// The Chinese interface on the Canadian host.
export default healthInTables({
  id: 'health-zh',
  host: 'sellercentral.amazon.ca',
  words: healthChinese,
  katal: 'shadow',
  account: 'Example Trading | 加拿大',
  kind: 'plain',
  percent: '%',
  defects: {
    seller: { rate: '0.33%', count: '1', of: '300' },
    amazon: { rate: '0.06%', count: '1', of: '1,800' },
  },
  tracking: { rate: '98%', count: '49', of: '50' },
  truth: {
    marketplace: 'CA',
    account: 'Example Trading',
    defects: {
      seller: { rate: 3_300, count: 1, of: 300 },
      amazon: { rate: 600, count: 1, of: 1800 },
    },
    tracking: { rate: 980_000, count: 49, of: 50, condition: 'greater-than' },
  },
});
