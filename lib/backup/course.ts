/** How a long piece of work is followed and ended. `progress` hears how far it is, of how much. */
export type Course = { progress(done: number, of: number): void; readonly cancelled: boolean };

/** Thrown where the person ended it. */
export class Cancelled extends Error {}

/** Goes on, or ends what the person ended. @throws Cancelled */
export function goOn(course: Course, done: number, of: number): void {
  if (course.cancelled) throw new Cancelled();
  course.progress(done, of);
}
