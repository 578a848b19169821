import type { Context } from './context.ts';
import { emptyExtension } from './empty-extension.ts';
import { interleave } from './interleave.ts';
import { DONE, measureLoad, type PageLoad } from './page-load.ts';
import type { Figure } from './row.ts';

const ROUNDS = { rounds: 20, warmUps: 3 };
const AGAINST = 'same page, empty content script';

/** The most that the extension may take from the page in all: what a single task may take before it counts as long. */
const MOST_ADDED = 50;

/** A page to measure: its address, and the element that shows that the extension is done with it. */
type Measured = {
  url: string;
  done?: string;
  /** How often it is opened; a heavy page less often. */
  rounds?: number;
  /** A page with a thousand lines costs more in all: there only single tasks have a limit. */
  onlyTasks?: boolean;
};

/** What the extension costs a page of the sandbox, against the same page with an empty content script. */
export async function pageCost(
  name: string,
  { url, done = DONE.panel, rounds = ROUNDS.rounds, onlyTasks = false }: Measured,
  context: Context,
): Promise<Figure[]> {
  const real = await context.chromium(context.build);
  const empty = await context.chromium(emptyExtension(context));
  const loads = await interleave(
    { rounds, warmUps: ROUNDS.warmUps },
    {
      real: () => measureLoad(real, url, done),
      empty: () => measureLoad(empty, url, DONE.page),
    },
  );
  const side = (which: 'real' | 'empty', measure: keyof PageLoad) => loads[which].map((load) => load[measure]);
  const added = (measure: keyof PageLoad) =>
    side('real', measure).map((value, index) => value - (side('empty', measure)[index] ?? Number.NaN));
  const total = (which: 'real' | 'empty') => [side(which, 'longTasks').reduce((sum, count) => sum + count, 0)];
  const figure = { unit: 'ms', against: AGAINST };
  return [
    {
      ...figure,
      name: `${name}: script and style`,
      values: side('real', 'scriptAndStyle'),
      floor: side('empty', 'scriptAndStyle'),
      // No more than the page itself, and sandbox pages are much lighter than real ones.
      ...(!onlyTasks && { goal: { of: 'ratio', most: 2 } as const }),
    },
    {
      ...figure,
      name: `${name}: script and style added`,
      values: added('scriptAndStyle'),
      floor: side('empty', 'scriptAndStyle'),
      ...(!onlyTasks && { goal: { of: 'value', most: MOST_ADDED } as const }),
    },
    {
      ...figure,
      name: `${name}: all tasks, added`,
      values: added('tasks'),
      floor: side('empty', 'tasks'),
      ...(!onlyTasks && { goal: { of: 'value', most: MOST_ADDED } as const }),
    },
    {
      name: `${name}: long tasks in ${rounds} openings`,
      unit: 'tasks',
      values: total('real'),
      against: AGAINST,
      floor: total('empty'),
      goal: { of: 'value', most: total('empty')[0] ?? 0 },
    },
  ];
}
