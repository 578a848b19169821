import type { HealthMetricTruth } from '../health-truth.ts';
import type { HealthPage } from '../sandbox.ts';
import { accountHealth, type HealthOptions, healthTable } from './health.ts';
import type { HealthWords } from './health-words.ts';
import { h } from './tree.ts';

/** A share and the orders it comes from, as printed. */
type Shown = Record<'rate' | 'count' | 'of', string>;
/** The same as a person would read it off: the share in parts per million. */
type Read = Record<'rate' | 'count' | 'of', number>;
type Target = NonNullable<HealthMetricTruth['target']>;

export interface TablesOptions extends Pick<HealthOptions, 'id' | 'host' | 'katal'> {
  words: HealthWords;
  /** What the account switcher says. */
  account: string;
  kind: Parameters<typeof healthTable>[3];
  /** How a target's per cent are printed behind their number. */
  percent: ' %' | '\u202f%' | '%';
  defects: { seller: Shown; amazon: Shown };
  tracking: Shown;
  /** What of the truth is the page's own. Written by hand in each page, never derived from what is printed. */
  truth: {
    marketplace: string;
    account: string;
    defects: { seller: Read; amazon: Read };
    tracking: Read & Pick<Target, 'condition'>;
  };
}

/** Account health as two tables in some language: defects by both ways of fulfilment over 60 days, no late shipments, tracking over 30 days. */
export function healthInTables(options: TablesOptions): HealthPage {
  const { words, account, kind, percent, defects, tracking, truth, ...page } = options;
  const { condition, ...tracked } = truth.tracking;
  const underOne: Target = { value: 10_000, condition: 'less-than' };
  return accountHealth({
    ...page,
    words,
    account: { name: account },
    tree: [
      h('h1', null, words.title),
      h('h2', null, words.service),
      healthTable(
        [words.seller, words.amazon],
        [
          {
            label: words.defects,
            target: words.under(`1${percent}`),
            values: [
              { ...defects.seller, days: 60 },
              { ...defects.amazon, days: 60 },
            ],
          },
        ],
        words,
        kind,
      ),
      h('h2', null, words.shipping),
      healthTable(
        [words.seller],
        [
          { label: words.late, target: words.under(`4${percent}`), values: ['none'] },
          { label: words.tracking, target: words.over(`95${percent}`), values: [{ ...tracking, days: 30 }] },
        ],
        words,
        kind,
      ),
    ],
    truth: {
      state: 'read',
      marketplace: truth.marketplace,
      account: truth.account,
      metrics: [
        { metric: 'order-defect-rate', fulfillment: 'seller', days: 60, ...truth.defects.seller, target: underOne },
        { metric: 'order-defect-rate', fulfillment: 'amazon', days: 60, ...truth.defects.amazon, target: underOne },
        { metric: 'late-shipment-rate', fulfillment: 'seller' },
        {
          metric: 'valid-tracking-rate',
          fulfillment: 'seller',
          days: 30,
          ...tracked,
          target: { value: 950_000, condition },
        },
      ],
    },
  });
}
