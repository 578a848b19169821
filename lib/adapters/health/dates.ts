import type { PrintedDay } from '../../domain/read-date';
import type { Token } from './token';

const DAY = 86_400_000;

const readings = (printed: PrintedDay): readonly string[] => ('day' in printed ? [printed.day] : printed.either);

const length = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY + 1;

/** The first and the last day of a window. */
export type Window = { from: string; to: string };

/**
 * The span that is printed, where day and month can be told: by the number of days beside it, or because only one reading is a span that is over.
 * @param latest no window ends after it.
 * @returns `undefined` where none is printed or it stays open, `against` where no reading fits.
 */
export function windowIn(
  tokens: readonly Token[],
  days: number | undefined,
  latest: string,
): Window | 'against' | undefined {
  const spans = tokens.flatMap((token) => (token.kind === 'span' ? [token.span] : []));
  const [span] = spans;
  if (!span) return undefined;
  const fitting = readings(span[0]).flatMap((from) =>
    readings(span[1]).flatMap((to): Window[] => {
      const whole = length(from, to);
      const fits = days === undefined ? whole >= 1 && whole <= 400 : whole === days;
      return fits && to <= latest ? [{ from, to }] : [];
    }),
  );
  if (fitting.length === 0 || spans.length > 1) return 'against';
  return fitting.length === 1 ? fitting[0] : undefined;
}
