import { healthInTables } from '../parts/health-tables.ts';
import { healthItalian } from '../parts/health-words.ts';

// Italian, in a table that is one by its roles alone.
export default healthInTables({
  id: 'health-it',
  host: 'sellercentral.amazon.it',
  words: healthItalian,
  katal: 'shadow',
  account: 'Esempio SRL | Italia',
  kind: 'roles',
  percent: '%',
  defects: {
    seller: { rate: '0,5%', count: '2', of: '400' },
    amazon: { rate: '0%', count: '0', of: '31' },
  },
  tracking: { rate: '97,37%', count: '37', of: '38' },
  truth: {
    marketplace: 'IT',
    account: 'Esempio SRL',
    defects: {
      seller: { rate: 5_000, count: 2, of: 400 },
      amazon: { rate: 0, count: 0, of: 31 },
    },
    tracking: { rate: 973_700, count: 37, of: 38, condition: 'greater-than' },
  },
});
