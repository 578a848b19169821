import type { TeachContext } from '../parts';

/** Lets the person point at the fields of the page that were not found. */
export function startTeaching({ done }: TeachContext): void {
  done();
}
