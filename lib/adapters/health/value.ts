import type { PrintedMetric } from '../../domain/health/health-page';
import { confirms } from './confirms';
import { windowIn } from './dates';
import type { Token } from './token';
import type { Counts } from './words/counts';

/** What is said of one metric in one column, or the name of what does not fit. */
export type Value =
  | { said: Omit<PrintedMetric, 'metric'> }
  | { drift: 'HealthMetric' | 'HealthCounts' | 'HealthWindow' };

const of = <Kind extends Token['kind']>(tokens: readonly Token[], kind: Kind) =>
  tokens.filter((token): token is Token & { kind: Kind } => token.kind === kind);

/** The one value that all agree on; two different ones are none. */
function agreed<T>(values: readonly T[]): T | undefined {
  const texts = new Set(values.map((value) => JSON.stringify(value)));
  return texts.size === 1 ? values[0] : undefined;
}

/** Numbers that stand apart as one; the same number said twice in two ways is a contradiction. */
function merged(tokens: readonly Token[]): Counts | 'twice' {
  const all: Counts = {};
  for (const { counts } of of(tokens, 'counts')) {
    for (const name of ['count', 'of', 'missed'] as const) {
      const value = counts[name];
      if (value === undefined) continue;
      if (all[name] !== undefined && all[name] !== value) return 'twice';
      all[name] = value;
    }
  }
  return all;
}

/**
 * What the tokens of one column say of a metric that is a share.
 * @param latest the last day that anything on the page can be about.
 * @param total how many there are, where that is said of the metric that this one is a part of.
 */
export function readValue(tokens: readonly Token[], latest: string, total?: number | undefined): Value {
  const rates = of(tokens, 'rate');
  const none = of(tokens, 'none').length > 0;
  const [only] = rates;
  if (rates.length > 1 || (only && none)) return { drift: 'HealthMetric' };
  const counts = merged(tokens);
  if (counts === 'twice') return { drift: 'HealthCounts' };
  const targets = of(tokens, 'target').flatMap(({ target }) => target ?? []);
  const target = agreed(targets);
  if (targets.length > 0 && !target) return { drift: 'HealthMetric' };
  const windows = of(tokens, 'days').map(({ days }) => days);
  const days = agreed(windows);
  if (windows.length > 0 && days === undefined) return { drift: 'HealthWindow' };
  const window = windowIn(tokens, days, latest);
  if (window === 'against') return { drift: 'HealthWindow' };
  const status = agreed(of(tokens, 'status').map((token) => token.status));
  const around = { ...(days && { days }), ...window, ...(target && { target }), ...(status && { status }) };
  if (!only && !none) return { drift: 'HealthMetric' };
  // What is counted has a share: where there is said to be none, it is another's that is missing.
  if (!only && (counts.of ?? counts.count ?? 0) > 0) return { drift: 'HealthCounts' };
  // A target without a share would be read as a number of cases.
  if (!only) return { said: { ...around, target: undefined } };
  const whole = counts.of ?? total;
  const count =
    counts.count ?? (counts.missed !== undefined && whole !== undefined ? whole - counts.missed : undefined);
  // A share that nothing on the page bears out may be a tick, a target or another metric's.
  if (count === undefined || whole === undefined || !confirms(only.rate, count, whole))
    return { drift: 'HealthCounts' };
  if (counts.missed !== undefined && count + counts.missed !== whole) return { drift: 'HealthCounts' };
  return { said: { ...around, rate: only.rate.ppm, count, of: whole } };
}
