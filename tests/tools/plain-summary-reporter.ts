import { writeSync } from 'node:fs';
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/**
 * Prints `N passed, N failed` as the very last line of a run, for scripts that look at nothing else. A test file that
 * could not be loaded, a hook that failed and an error outside any test count as failed: none of them is a failed test
 * to Vitest, but no run with one of them has passed.
 */
export default class PlainSummaryReporter implements Reporter {
  #passed = 0;
  #failed = 0;

  /** Other reporters print after this one, so the line waits for the end of the process. */
  onInit(): void {
    process.once('exit', () => writeSync(1, `${this.#passed} passed, ${this.#failed} failed\n`));
  }

  /** Counts afresh: in watch mode each run replaces the one before. */
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[], reason: TestRunEndReason): void {
    this.#passed = 0;
    this.#failed = unhandled.length;
    for (const module of modules) this.#count(module);
    // For example no test file found.
    if (reason === 'failed' && this.#failed === 0) this.#failed = 1;
  }

  #count(module: TestModule): void {
    this.#failed += module.errors().length;
    for (const suite of module.children.allSuites()) this.#failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') this.#passed += 1;
      // A test that never came to its end did not pass either.
      if (state === 'failed' || state === 'pending') this.#failed += 1;
    }
  }
}
