import { Around } from '../around';
import { longDay } from './long-day';

type Printed = { day: string } | { either: readonly [string, string] };

/** The day something was left; both readings, the earlier first, where day and month could change places. */
export function PrintedDayText({ left }: { left: Printed }) {
  if ('day' in left) return <time dateTime={left.day}>{longDay(left.day)}</time>;
  const parts = [...left.either].sort().map((day) => (
    <time key={day} dateTime={day}>
      {longDay(day)}
    </time>
  ));
  return <Around text="fbEither" parts={parts} />;
}
