/** What a trace of Chromium holds, as far as it is read here; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args?: { data?: { documentLoaderURL?: string } };
}

/** Categories to record. */
export const CATEGORIES = ['devtools.timeline', 'v8', 'blink.user_timing'];

const SCRIPT = ['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.compile', 'v8.run', 'MinorGC', 'MajorGC'];
const STYLE = ['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint'];
const COUNTED = new Set([...SCRIPT, ...STYLE]);

/**
 * Milliseconds that the main thread of a page spent in script and in style, layout and paint since it was asked for.
 * From a trace, because the `ScriptDuration` of the performance metrics leaves out microtasks that no script of the page
 * started: all that a content script does once an answer of the browser has come.
 */
export function scriptAndStyle(trace: Uint8Array, url: string): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const start = traceEvents.findLast(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === url,
  );
  if (!start) throw new Error(`the trace does not show how ${url} was opened`);
  const events = traceEvents
    .filter(({ name, ph, pid, tid, ts }) => {
      return ph === 'X' && pid === start.pid && tid === start.tid && ts >= start.ts && COUNTED.has(name);
    })
    .sort((a, b) => a.ts - b.ts);
  // Events nest: what lies inside another is counted with it.
  let [total, end] = [0, 0];
  for (const { ts, dur = 0 } of events) {
    total += Math.max(0, ts + dur - Math.max(ts, end));
    end = Math.max(end, ts + dur);
  }
  return total / 1_000;
}
