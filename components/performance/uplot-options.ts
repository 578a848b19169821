import type uPlot from 'uplot';
import { interfaceLanguage } from '../../lib/i18n';
import { monthName } from '../dashboard/month-name';
import type { ChartData } from './chart-data';

const HEIGHT = 320;
/** What the name of a month takes up, with some room. */
const NAME = 80;
/** Dashes of levels, so that two of them are told apart without colour. */
const DASHES = [
  [8, 4],
  [2, 4],
] as const;

const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** What a custom property comes to in the scheme of now: the canvas knows no `light-dark()`. */
function resolved(name: string, probe: HTMLElement): string {
  probe.style.color = colour(name);
  return getComputedStyle(probe).color;
}

const numberOf = ({ unit, currency }: ChartData): Intl.NumberFormat =>
  currency
    ? new Intl.NumberFormat(interfaceLanguage(), { style: 'currency', currency, maximumFractionDigits: 0 })
    : new Intl.NumberFormat(interfaceLanguage(), {
        maximumFractionDigits: 1,
        ...(unit === 'ppm' && { style: 'unit', unit: 'percent' }),
      });

/** Writes each level and the last value where they stand: nothing must be looked up by its colour. */
function labels({ levels, values }: ChartData, format: Intl.NumberFormat, ink: string) {
  return (plot: uPlot): void => {
    const { ctx } = plot;
    ctx.save();
    ctx.fillStyle = ink;
    ctx.textBaseline = 'bottom';
    ctx.font = `${12 * devicePixelRatio}px system-ui, sans-serif`;
    for (const { value, text } of levels) {
      const y = plot.valToPos(value, 'y', true);
      ctx.textAlign = 'left';
      ctx.fillText(text, plot.bbox.left + 4 * devicePixelRatio, y - 4 * devicePixelRatio);
    }
    const last = values.findLastIndex((each) => each !== null);
    const value = values[last];
    if (value !== undefined && value !== null) {
      ctx.textAlign = 'right';
      ctx.font = `600 ${ctx.font}`;
      ctx.fillText(
        format.format(value),
        plot.valToPos(last, 'x', true),
        plot.valToPos(value, 'y', true) - 8 * devicePixelRatio,
      );
    }
    ctx.restore();
  };
}

/** How a line of months is drawn: dots on a line, levels as dashes, all of it named. @param probe an element whose colour may be set to read one. */
export function optionsOf(data: ChartData, width: number, probe: HTMLElement): uPlot.Options {
  const format = numberOf(data);
  const [ink, quiet, line, accent, warn] = ['--ink', '--quiet', '--line', '--accent', '--warn'].map((name) =>
    resolved(name, probe),
  );
  // Names that would run into each other are left out, from the newest back.
  const last = data.months.length - 1;
  const step = Math.ceil((NAME * data.months.length) / width);
  const nameAt = (place: number): string => ((last - place) % step === 0 ? monthName(data.months[place] ?? '') : '');
  const axis = { stroke: quiet ?? '', grid: { stroke: line ?? '', width: 1 }, ticks: { stroke: line ?? '' } };
  return {
    width,
    height: HEIGHT,
    cursor: { show: false },
    legend: { show: false },
    padding: [20, 40, 0, 0],
    scales: {
      x: { time: false },
      y: { range: (_, __, max) => [0, Math.max(max, ...data.levels.map(({ value }) => value), 1) * 1.1] },
    },
    axes: [
      {
        ...axis,
        splits: data.months.map((_, index) => index),
        values: (_, places) => places.map(nameAt),
        space: 70,
      },
      { ...axis, values: (_, places) => places.map((place) => format.format(place)), size: 64 },
    ],
    series: [
      {},
      {
        stroke: accent ?? '',
        width: 2,
        spanGaps: false,
        points: { show: true, size: 8, stroke: accent ?? '', fill: accent ?? '' },
      },
      ...data.levels.map((_, index) => ({
        stroke: warn ?? '',
        width: 1.5,
        dash: [...(DASHES[index % DASHES.length] ?? [])],
        points: { show: false },
      })),
    ],
    hooks: { draw: [labels(data, format, ink ?? '')] },
  };
}

/** The columns that are drawn: the place of each month, its value, and each level all along. */
export const columnsOf = ({ months, values, levels }: ChartData): uPlot.AlignedData => [
  months.map((_, index) => index),
  [...values],
  ...levels.map(({ value }) => months.map(() => value)),
];
