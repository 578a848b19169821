import type uPlot from 'uplot';
import { monthName } from '../dashboard/month-name';
import type { ChartData } from './chart-data';
import { MONEY_STEPS, pointText, tickTexts } from './chart-texts';
import { dashOf } from './level-dashes';

const HEIGHT = 320;
/** What the name of a month takes up, with some room. */
const NAME = 80;
const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** What a custom property comes to in the scheme of now: the canvas knows no `light-dark()`. */
function resolved(name: string, probe: HTMLElement): string {
  probe.style.color = colour(name);
  return getComputedStyle(probe).color;
}

const FONT = '12px system-ui, sans-serif';
const BOLD = `600 ${FONT}`;

/** How wide a text is drawn, in pixels of the page. */
function widthOf(text: string, font: string): number {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return 0;
  canvas.font = font;
  return canvas.measureText(text).width;
}

/** The newest value that is known, and the place of its month. */
function newest({ values }: ChartData): { place: number; value: number } | undefined {
  const place = values.findLastIndex((each) => each !== null);
  const value = values[place];
  return value === undefined || value === null ? undefined : { place, value };
}

/** Writes the newest value behind its point, where no line of this chart goes on: nothing must be looked up by its colour. */
function label(data: ChartData, ink: string, ground: string) {
  return (plot: uPlot): void => {
    const found = newest(data);
    if (!found) return;
    const { ctx } = plot;
    ctx.save();
    ctx.font = BOLD.replace('12px', `${12 * devicePixelRatio}px`);
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    const at = [
      plot.valToPos(found.place, 'x', true) + 9 * devicePixelRatio,
      plot.valToPos(found.value, 'y', true),
    ] as const;
    // Where months without a value follow, the lines of the levels go on below it.
    ctx.lineWidth = 5 * devicePixelRatio;
    ctx.strokeStyle = ground;
    ctx.strokeText(pointText(data, found.value), ...at);
    ctx.fillStyle = ink;
    ctx.fillText(pointText(data, found.value), ...at);
    ctx.restore();
  };
}

/** How a line of months is drawn: dots on a line, levels as dashes, all of it named. @param probe an element whose colour may be set to read one. */
export function optionsOf(data: ChartData, width: number, probe: HTMLElement): uPlot.Options {
  const [ink, quiet, line, accent, warn, ground] = ['--ink', '--quiet', '--line', '--accent', '--warn', '--ground'].map(
    (name) => resolved(name, probe),
  );
  const end = newest(data);
  const room = end ? Math.ceil(widthOf(pointText(data, end.value), BOLD)) + 16 : 0;
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
    padding: [20, Math.max(40, room), 0, 0],
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
      {
        ...axis,
        ...(data.currency && { incrs: [...MONEY_STEPS] }),
        values: (_, places, __, ___, step) => tickTexts(data, places, step),
        // As wide as its longest text: amounts in yen are long.
        size: (_, texts) => Math.max(48, ...(texts ?? []).map((text) => widthOf(text, FONT) + 22)),
      },
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
        dash: [...dashOf(index)],
        points: { show: false },
      })),
    ],
    hooks: { draw: [label(data, ink ?? '', ground ?? '')] },
  };
}

/** The columns that are drawn: the place of each month, its value, and each level all along. */
export const columnsOf = ({ months, values, levels }: ChartData): uPlot.AlignedData => [
  months.map((_, index) => index),
  [...values],
  ...levels.map(({ value }) => months.map(() => value)),
];
