import { accountHealth, card } from '../parts/health.ts';
import { healthEnglish } from '../parts/health-words.ts';

const words = { ...healthEnglish, lang: 'pl-PL', of: (count: string, all: string) => `${count} z ${all} zamówień` };

// Polish, whose words are not known.
export default accountHealth({
  id: 'health-unknown',
  host: 'sellercentral.amazon.pl',
  words,
  account: { name: 'Przykład Sp. z o.o. | Polska' },
  tree: [
    card(
      'Obsługa klienta',
      ['Realizowane przez sprzedawcę', 'Realizowane przez Amazon'],
      [
        {
          label: 'Współczynnik wadliwych zamówień',
          target: 'Cel: poniżej 1%',
          values: [{ rate: '1%', count: '3', of: '300' }, 'none'],
        },
      ],
      words,
    ),
  ],
  truth: { state: 'drift' },
});
