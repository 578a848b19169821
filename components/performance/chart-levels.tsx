import type { ChartData } from './chart-data';
import { dashOf } from './level-dashes';

/** What the dashed lines of a chart stand for. It is said beside the drawing: two levels that are near, or a narrow page, leave no room in it. */
export function ChartLevels({ levels }: Pick<ChartData, 'levels'>) {
  if (levels.length === 0) return null;
  return (
    <ul class="chart-levels">
      {levels.map(({ text }, index) => (
        <li key={text}>
          <svg viewBox="0 0 36 8" aria-hidden="true">
            <line
              x2="36"
              y1="4"
              y2="4"
              stroke="currentColor"
              stroke-width="1.5"
              stroke-dasharray={dashOf(index).join(' ')}
            />
          </svg>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
