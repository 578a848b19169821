import { healthInTables } from '../parts/health-tables.ts';
import { healthJapanese } from '../parts/health-words.ts';

// Japanese, older Katal build; how many of how many is said the other way round.
export default healthInTables({
  id: 'health-jp',
  host: 'sellercentral-japan.amazon.com',
  words: healthJapanese,
  katal: 'light',
  account: 'サンプル商店 | 日本',
  kind: 'kat',
  percent: '%',
  defects: {
    seller: { rate: '0.12%', count: '3', of: '2,500' },
    amazon: { rate: '0.5%', count: '1', of: '200' },
  },
  tracking: { rate: '95%', count: '190', of: '200' },
  truth: {
    marketplace: 'JP',
    account: 'サンプル商店',
    defects: {
      seller: { rate: 1_200, count: 3, of: 2500 },
      amazon: { rate: 5_000, count: 1, of: 200 },
    },
    tracking: { rate: 950_000, count: 190, of: 200, condition: 'at-least' },
  },
});
