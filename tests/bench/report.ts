import type { Figure, Goal } from './row.ts';
import { ratios, type Spread, spread } from './statistics.ts';

/** One figure as `--json` gives it. */
export interface Line {
  name: string;
  value: number;
  unit: string;
  against: string;
  /** Null where the floor is nothing at all. */
  ratio: number | null;
  goal: string | null;
  ok: boolean;
}

const digits = (value: number): string => {
  if (Number.isInteger(value)) return String(value);
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
};

const round = (value: number): number => Number(value.toPrecision(6));

const withSpread = ({ median, low, high }: Spread, count: number): string =>
  count > 1 ? `${digits(median)} [${digits(low)}–${digits(high)}]` : String(round(median));

const goalText = ({ of, most }: Goal, unit: string): string =>
  of === 'ratio' ? `ratio ≤ ${most}` : `≤ ${most} ${unit}`;

/** What a figure comes to: medians, and whether the goal is kept. */
export function lineOf({ name, unit, values, against, floor, goal }: Figure): Line {
  const value = spread(values).median;
  const compared = ratios(values, floor);
  const ratio = compared.length > 0 ? spread(compared).median : null;
  const reached = goal?.of === 'ratio' ? ratio : value;
  return {
    name,
    value: round(value),
    unit,
    against: `${against} (${digits(spread(floor).median)} ${unit})`,
    ratio: ratio === null ? null : round(ratio),
    goal: goal ? goalText(goal, unit) : null,
    ok: !goal || (reached !== null && reached <= goal.most),
  };
}

function cells(figure: Figure): string[] {
  const line = lineOf(figure);
  const compared = ratios(figure.values, figure.floor);
  return [
    line.name,
    `${withSpread(spread(figure.values), figure.values.length)} ${line.unit}`,
    `${figure.against}: ${withSpread(spread(figure.floor), figure.floor.length)}`,
    compared.length > 0 ? withSpread(spread(compared), compared.length) : '–',
    line.goal ?? '–',
    line.goal === null ? '' : line.ok ? 'ok' : 'NOT OK',
  ];
}

const HEAD = ['figure', 'median [middle half]', 'against', 'ratio', 'goal', ''];

/** The figures as a table for a person. */
export function table(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [lines[0], widths.map((width) => '─'.repeat(width)).join('  '), ...lines.slice(1)].join('\n');
}
