/** How often each side is measured, and how often before that for nothing. */
export interface Rounds {
  rounds: number;
  warmUps: number;
}

/**
 * Measures several sides in turn and keeps every measurement. The order is reversed in every other round (A B, B A, …),
 * so that neither drift of the machine nor being first favours one.
 */
export async function interleave<Side extends string, T>(
  { rounds, warmUps }: Rounds,
  sides: Record<Side, () => Promise<T>>,
): Promise<Record<Side, T[]>> {
  const names = Object.keys(sides) as Side[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<Side, T[]>;
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const result = await sides[name]();
      if (round >= 0) measured[name].push(result);
    }
  }
  return measured;
}
