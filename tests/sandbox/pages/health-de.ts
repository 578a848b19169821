import { healthInTables } from '../parts/health-tables.ts';
import { healthGerman } from '../parts/health-words.ts';

// German, in a table of the older Katal build, on the host that serves all of Europe.
export default healthInTables({
  id: 'health-de',
  host: 'sellercentral-europe.amazon.com',
  words: healthGerman,
  katal: 'light',
  account: 'Muster Handel GmbH | Deutschland',
  kind: 'kat',
  percent: ' %',
  defects: {
    seller: { rate: '0,41 %', count: '5', of: '1.220' },
    amazon: { rate: '0,00 %', count: '0', of: '87' },
  },
  tracking: { rate: '99,5 %', count: '199', of: '200' },
  truth: {
    marketplace: 'DE',
    account: 'Muster Handel GmbH',
    defects: {
      seller: { rate: 4_100, count: 5, of: 1220 },
      amazon: { rate: 0, count: 0, of: 87 },
    },
    tracking: { rate: 995_000, count: 199, of: 200, condition: 'greater-than' },
  },
});
