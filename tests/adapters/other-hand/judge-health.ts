import type { HealthPage } from '../../../lib/domain/health/health-page.ts';
import { canonical } from '../../../lib/domain/seen.ts';
import type { HealthMetricTruth, HealthTruth } from '../../sandbox/health-truth.ts';

type Said = HealthPage['metrics'][number];

/** What may be left out without being wrong: the days, the target, the judgement; and beside a number, the share and of how many it is one. */
const OPEN = ['days', 'from', 'to', 'target', 'status'] as const;

/** Whether what is said of a metric is said by the truth, or less than that. */
function isRight(said: Said, truth: HealthMetricTruth, alone: boolean): boolean {
  const left = { ...truth };
  for (const name of OPEN) if (said[name] === undefined) delete left[name];
  if (said.count !== undefined && said.rate === undefined) delete left.rate;
  if (said.count !== undefined && said.rate === undefined && said.of === undefined) delete left.of;
  // A page that does not say any more whose orders it counts can still say what it counts, where there is one number of it.
  if (alone && said.fulfillment === undefined) delete left.fulfillment;
  return canonical(said) === canonical(left);
}

const isAlone = ({ metric, fulfillment }: HealthMetricTruth, { metrics = [] }: HealthTruth): boolean =>
  metrics.every((each) => each.metric !== metric || each.fulfillment === fulfillment);

/** What a reading says wrong of a page: figures that are not its own, or of other orders, another account or another store. */
export function wrongInHealth({ marketplace, account, metrics }: HealthPage, truth: HealthTruth): string[] {
  const wrong = metrics.flatMap((said) =>
    truth.metrics?.some((each) => isRight(said, each, isAlone(each, truth))) ? [] : [`metric ${JSON.stringify(said)}`],
  );
  if (marketplace !== truth.marketplace) wrong.push(`marketplace ${marketplace}`);
  if (account && account !== truth.account) wrong.push(`account ${account}`);
  return wrong;
}
