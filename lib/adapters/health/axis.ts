import { parentOf } from '../dom';
import type { Token } from './token';

type Tick = { token: Token; value: number; index: number };

function tickOf(token: Token, index: number): Tick[] {
  if (token.kind === 'integer') return [{ token, value: token.value, index }];
  return token.kind === 'rate' ? [{ token, value: token.rate.ppm, index }] : [];
}

/** Whether two numbers stand in one row with nothing said between them: side by side, or each in an element of its own. */
function beside({ token: a, index: from }: Tick, { token: b, index: to }: Tick): boolean {
  const rows = ({ at }: Token): (Element | null)[] => [at, parentOf(at), parentOf(parentOf(at) ?? at)];
  return to === from + 1 && a.kind === b.kind && rows(a).some((row) => row !== null && rows(b).includes(row));
}

/** The numbers from one on that follow one another in a row, each greater than the one before (`sign` 1) or each smaller (-1). */
function runFrom(ticks: readonly Tick[], from: number, sign: 1 | -1): Tick[] {
  const run: Tick[] = [];
  for (const tick of ticks.slice(from)) {
    const last = run.at(-1);
    if (last && !(beside(last, tick) && sign * (tick.value - last.value) > 0)) break;
    run.push(tick);
  }
  return run;
}

const isAxis = (run: readonly Tick[]): boolean => run.length >= 3 && (run[0]?.value === 0 || run.at(-1)?.value === 0);

/**
 * The tokens without those that are an axis: three numbers or more in one row, growing from nothing or falling to it. A value that stands
 * among its ticks in their order cannot be told from them and goes with them.
 */
export function withoutAxes(tokens: readonly Token[]): Token[] {
  const ticks = tokens.flatMap((token, index) => tickOf(token, index));
  const gone = new Set<Token>();
  for (let from = 0; from < ticks.length; from++) {
    const run = [runFrom(ticks, from, 1), runFrom(ticks, from, -1)].find(isAxis);
    if (!run) continue;
    for (const { token } of run) gone.add(token);
    from += run.length - 1;
  }
  return tokens.filter((token) => !gone.has(token));
}
