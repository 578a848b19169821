/** What a flag does at one of its thresholds: what that is worth, and which good replies it flags there. */
export type Surely = { worth: number; good: readonly unknown[] };

/**
 * While too many good replies are flagged by all flags together, that one is made surer which loses least for each good reply that it
 * lets go.
 * @param all each flag's steps, the surest last. @param at where each stands; changed in place. @returns how many good replies are flagged.
 */
export function makeSurer(all: readonly (readonly Surely[])[], at: number[], most: number): number {
  const wrong = (): number => new Set(all.flatMap((steps, flag) => steps[at[flag] ?? 0]?.good ?? [])).size;
  const worth = (step: Surely | undefined): number => step?.worth ?? 0;
  while (wrong() > most) {
    const before = wrong();
    let best = { flag: -1, step: 0, cost: Number.POSITIVE_INFINITY };
    all.forEach((steps, flag) => {
      const now = at[flag] ?? 0;
      for (let step = now + 1; step < steps.length; step++) {
        at[flag] = step;
        const freed = before - wrong();
        const cost = (worth(steps[now]) - worth(steps[step])) / freed;
        if (freed > 0 && cost < best.cost) best = { flag, step, cost };
      }
      at[flag] = now;
    });
    if (best.flag < 0) break;
    at[best.flag] = best.step;
  }
  return wrong();
}
