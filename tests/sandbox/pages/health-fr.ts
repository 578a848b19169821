import { healthInTables } from '../parts/health-tables.ts';
import { healthFrench } from '../parts/health-words.ts';

// French, in a plain table; thousands are parted by a narrow blank that does not break.
export default healthInTables({
  id: 'health-fr',
  host: 'sellercentral.amazon.fr',
  words: healthFrench,
  katal: 'shadow',
  account: 'Exemple SARL | France',
  kind: 'plain',
  percent: '\u202f%',
  defects: {
    seller: { rate: '0,24\u202f%', count: '3', of: '1\u202f273' },
    amazon: { rate: '1,1\u202f%', count: '1', of: '90' },
  },
  tracking: { rate: '96\u202f%', count: '96', of: '100' },
  truth: {
    marketplace: 'FR',
    account: 'Exemple SARL',
    defects: {
      seller: { rate: 2_400, count: 3, of: 1273 },
      amazon: { rate: 11_000, count: 1, of: 90 },
    },
    tracking: { rate: 960_000, count: 96, of: 100, condition: 'greater-than' },
  },
});
