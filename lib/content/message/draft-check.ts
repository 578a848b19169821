import type { Draft, ReplyFinding } from '../../domain/reply/reply';
import type { ReplyCheck } from '../parts';

/** Drafts of up to so many characters are checked within the task of the key. */
const AT_ONCE = 5_000;
/** Of longer ones not even the beginning: the page has enough to do in the task that put them there. */
const NOT_AT_ALL = 20_000;
/** How long one slice of a longer one may take, in milliseconds. */
const SLICE = 10;
/** A page that is never idle is gone on with all the same, this many milliseconds later. */
const PATIENCE = 100;

/** Checks drafts as they are typed. */
export type DraftCheck = {
  /** Checks this draft in the place of any other: at once where it is short, else as far as one slice goes, or later. */
  run(draft: Draft): void;
  stop(): void;
};

/** @param take gets what stands against the draft that was given last, and of no other. */
export function createDraftCheck(check: ReplyCheck, take: (findings: readonly ReplyFinding[]) => void): DraftCheck {
  let idle: number | undefined;
  const stop = (): void => {
    if (idle !== undefined) cancelIdleCallback(idle);
    idle = undefined;
  };
  return {
    stop,
    run(draft) {
      stop();
      if (draft.text.length <= AT_ONCE) {
        take(check(draft));
        return;
      }
      const steps = check.inSteps(draft);
      const slice = (): void => {
        idle = undefined;
        const until = performance.now() + SLICE;
        let step = steps.next();
        while (!step.done && performance.now() < until) step = steps.next();
        if (step.done) take(step.value);
        else idle = requestIdleCallback(slice, { timeout: PATIENCE });
      };
      if (draft.text.length > NOT_AT_ALL) idle = requestIdleCallback(slice, { timeout: PATIENCE });
      else slice();
    },
  };
}
