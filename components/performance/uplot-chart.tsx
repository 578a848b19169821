import { useEffect, useRef } from 'preact/hooks';
import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { ChartData } from './chart-data';
import { columnsOf, optionsOf } from './uplot-options';

/** The narrowest drawing that can be read. */
const LEAST = 240;

/** Draws a line of months, and anew where its room or the colours change. What it shows stands in the table beside it. */
export function UplotChart({ data, label }: { data: ChartData; label: string }) {
  const place = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const [root, sample] = [place.current, probe.current];
    if (!root || !sample) return;
    let plot: UPlot | undefined;
    const draw = (): void => {
      plot?.destroy();
      plot = new UPlot(optionsOf(data, Math.max(LEAST, root.clientWidth), sample), columnsOf(data), root);
    };
    let width = root.clientWidth;
    const onResize = (): void => {
      if (root.clientWidth === width) return;
      width = root.clientWidth;
      draw();
    };
    draw();
    const sizes = new ResizeObserver(onResize);
    sizes.observe(root);
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', draw);
    return () => {
      sizes.disconnect();
      scheme.removeEventListener('change', draw);
      plot?.destroy();
    };
  }, [data]);
  return (
    <>
      <span ref={probe} hidden />
      <div class="chart-drawing" ref={place} role="img" aria-label={label} dir="ltr" />
    </>
  );
}
