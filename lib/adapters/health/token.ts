import { plainNumbers } from '../../domain/plain-numbers';
import type { HealthMetric } from '../../domain/report/performance';
import { type Counts, countNamed, countsIn } from './words/counts';
import { isDefectPart, metricLabels, metricNamed } from './words/metrics';
import { type Rate, readInteger, readRate } from './words/numbers';
import { plainLabel } from './words/plain';
import { fulfillmentNamed, saysNone, statusNamed } from './words/states';
import { targetIn } from './words/target';
import { daysIn, type Span, spanIn } from './words/window';

/** What one text of a page says, as far as its words are known. */
export type Said =
  | { kind: 'metric'; metric: string }
  | { kind: 'head'; fulfillment: 'seller' | 'amazon' }
  | { kind: 'target'; target?: HealthMetric['target']; alone: boolean }
  | { kind: 'rate'; rate: Rate }
  | { kind: 'none' }
  | { kind: 'counts'; counts: Counts }
  | { kind: 'count-name'; name: keyof Counts }
  | { kind: 'days'; days: number }
  | { kind: 'span'; span: Span }
  | { kind: 'status'; status: string }
  | { kind: 'integer'; value: number }
  | { kind: 'other'; text: string };

/** A text with what it says and the element that it stands in. */
export type Token = Said & { at: Element };

function saidIn(text: string, plain: string, languages: readonly string[]): Said | undefined {
  const metric = metricNamed(plain);
  if (metric) return { kind: 'metric', metric };
  const fulfillment = fulfillmentNamed(plain);
  if (fulfillment) return { kind: 'head', fulfillment };
  const rate = readRate(plain);
  if (rate) return { kind: 'rate', rate };
  if (saysNone(plain)) return { kind: 'none' };
  const status = statusNamed(plain);
  if (status) return { kind: 'status', status };
  const value = readInteger(plain);
  if (value !== undefined) return { kind: 'integer', value };
  const counts = countsIn(plain);
  if (counts) return { kind: 'counts', counts };
  const name = countNamed(plain);
  if (name) return { kind: 'count-name', name };
  const days = daysIn(plain);
  if (days) return { kind: 'days', days };
  const target = targetIn(text);
  if (target) return { kind: 'target', alone: !/\d/.test(text), ...target };
  const span = spanIn(text, languages);
  return span && { kind: 'span', span };
}

/** A label in front of its value, in one text: "Order Defect Rate: 0.5%". */
function labelled(plain: string, text: string, languages: readonly string[]): Said[] | undefined {
  const label = metricLabels.find((each) => plain.startsWith(each) && /^ ?[:：\s]/.test(plain.slice(each.length)));
  const metric = label && metricNamed(label);
  if (!metric) return undefined;
  const rest = plain.slice(label.length).replace(/^ ?[:：]? ?/, '');
  const said = saidIn(text.slice(text.length - rest.length), rest, languages);
  return said && said.kind !== 'metric' && said.kind !== 'head' ? [{ kind: 'metric', metric }, said] : undefined;
}

/** What a text says: one thing, a label with its value, or nothing that is known. */
export function readText(raw: string, languages: readonly string[]): Said[] | undefined {
  const text = plainNumbers(raw);
  const plain = plainLabel(text);
  if (plain === '' || plain.length > 160) return undefined;
  const said = saidIn(text, plain, languages);
  return said ? [said] : labelled(plain, text, languages);
}

/** Whether a token is something that could be taken for a value of a metric. */
export const isValue = ({ kind }: Said): boolean =>
  kind === 'rate' || kind === 'none' || kind === 'counts' || kind === 'integer';

/** Whether a token is what a metric is said to be: a share, or that there is none. */
export const isAnswer = ({ kind }: Said): boolean => kind === 'rate' || kind === 'none';

/** The metric that a label belongs to: the parts of the order defect rate stand within it. */
export const familyOf = (metric: string): string => (isDefectPart(metric) ? 'order-defect-rate' : metric);
