import type { PrintedMetric } from '../../domain/health/health-page';
import { contains, parentOf } from '../dom';
import { type Area, areasIn, isLabel } from './area';
import { withoutAxes } from './axis';
import type { Page } from './group';
import { isNamedBetween, partsIn, ratesIn, type Said } from './rates';
import { scoreIn } from './score';
import { familyOf, isValue, type Token } from './token';
import { readValue } from './value';
import { isDefectPart, isPolicyCount } from './words/metrics';

const isInteger = (token: Token): boolean => token.kind === 'integer';

/** A number of complaints: the one number that stands with its label. Where there are more, nothing is said of it. */
function policyIn(area: Area): Said {
  const [only, ...more] = area.tokens.filter(isValue);
  if (only?.kind !== 'integer' || more.length > 0 || isNamedBetween(area, isInteger)) return { metrics: [] };
  return { metrics: [{ metric: area.label.metric, count: only.value }] };
}

/** The judgement over an area, in a part of the card around it that has no label of its own. */
function statusOver(area: Area, { all, content }: Page): Token[] {
  for (let up: Element | null = area.top; up; up = up === content ? null : parentOf(up)) {
    const around = up;
    const inside = all.filter(({ at }) => contains(around, at));
    const parts = [...(around.shadowRoot?.children ?? []), ...around.children];
    const foreign = parts.filter((part) =>
      inside.some((token) => isLabel(token) && token.metric !== area.label.metric && contains(part, token.at)),
    );
    const words = inside.filter(({ kind, at }) => kind === 'status' && !foreign.some((part) => contains(part, at)));
    if (words.length > 0) return words;
  }
  return [];
}

/**
 * Whether a number stands where a score does: beside its axis, where there is one, else right behind the label or the judgement.
 * @param said all of the page, with its axes.
 */
function isScorePlace(token: Token, area: Area, said: readonly Token[], all: readonly Token[]): boolean {
  const ticks = said.filter((each) => !all.includes(each) && contains(area.top, each.at));
  const at = said.indexOf(token);
  const [before, behind] = [said[at - 1], said[at + 1]];
  if (ticks.length > 0) return [before, behind].some((each) => each !== undefined && ticks.includes(each));
  return before === area.label || before?.kind === 'status';
}

function ratingIn(area: Area, page: Page, said: readonly Token[]): Said {
  const { label, tokens } = area;
  if (!tokens.some(({ kind }) => kind === 'integer' || kind === 'none')) return { metrics: [] };
  const words = tokens.some(({ kind }) => kind === 'status') ? [] : statusOver(area, page);
  const found = isNamedBetween(area, isInteger)
    ? undefined
    : scoreIn([...tokens, ...words], (token) => isScorePlace(token, area, said, page.all));
  return found ? { metrics: [{ metric: label.metric, ...found }] } : { drift: 'HealthScore' };
}

function statusIn({ label, tokens }: Area): Said {
  const words = [...new Set(tokens.flatMap((token) => (token.kind === 'status' ? token.status : [])))];
  const [status] = words;
  return { metrics: status && words.length === 1 ? [{ metric: label.metric, status }] : [] };
}

/** Whether the parts of the order defect rate can be parts of it: an order counts once, however many defects it has. */
function partsFit(metrics: readonly PrintedMetric[]): boolean {
  return metrics
    .filter(({ metric }) => metric === 'order-defect-rate')
    .every(({ fulfillment, count }) => {
      const parts = metrics.filter((each) => isDefectPart(each.metric) && each.fulfillment === fulfillment);
      const counts = parts.flatMap((part) => part.count ?? []);
      if (count === undefined) return true;
      const sum = counts.reduce((total, each) => total + each, 0);
      return counts.every((each) => each <= count) && (counts.length < 3 || sum >= count);
    });
}

/** What several places of the page say, once each; two of them that say different things of the same are a contradiction. */
function once(metrics: readonly PrintedMetric[]): PrintedMetric[] | undefined {
  const known = new Map<string, PrintedMetric>();
  for (const each of metrics) {
    const key = [each.metric, each.fulfillment, each.days].join();
    const before = known.get(key);
    const same = (['rate', 'count', 'of', 'score'] as const).every((name) => before?.[name] === each[name]);
    if (before && !same) return undefined;
    known.set(key, before ? { ...each, ...before } : each);
  }
  return [...known.values()];
}

/**
 * Reads every metric of a page by its label.
 * @param latest the last day that anything on the page can be about.
 * @returns what is said, without what is only named; or the name of what does not fit, and then nothing of the page is to be believed.
 */
export function readHealth(said: readonly Token[], content: Element, latest: string): Said {
  const tokens = withoutAxes(said);
  const areas = areasIn(tokens, content);
  const owners = new Map<Token, Set<string>>();
  for (const { label, tokens: own } of areas)
    for (const token of own) owners.set(token, (owners.get(token) ?? new Set()).add(familyOf(label.metric)));
  const owned = (token: Token, metric: string): boolean => {
    const families = owners.get(token);
    return families !== undefined && !families.has(familyOf(metric));
  };
  const page: Page = { all: tokens, content, owned };
  const wholes = areas.filter(({ label }) => label.metric === 'order-defect-rate');
  const found: PrintedMetric[] = [];
  const read = (area: Area): Said => {
    const { metric } = area.label;
    if (isPolicyCount(metric)) return policyIn(area);
    if (metric === 'account-health-rating') return ratingIn(area, page, said);
    if (metric === 'account-status') return statusIn(area);
    if (!isDefectPart(metric)) return ratesIn(area, page, (each) => readValue(each, latest));
    const whole = wholes.find(({ top }) => contains(top, area.label.at));
    const metrics = found.filter((each) => each.metric === 'order-defect-rate');
    return whole ? partsIn(area, metrics, page, latest) : { metrics: [] };
  };
  for (const area of [...wholes, ...areas.filter((each) => !wholes.includes(each))]) {
    const own = read(area);
    if ('drift' in own) return own;
    found.push(...own.metrics);
  }
  const metrics = once(found);
  if (!metrics) return { drift: 'HealthTwice' };
  return partsFit(metrics) ? { metrics } : { drift: 'HealthCounts' };
}
