import { candidates } from '../../feedback/left-day';
import { type DayOrder, dayBy } from '../../feedback/list-dates';
import { readDay } from '../../read-date';
import { cellOf } from '../cells';
import { type GapFinder, isCutOff, isMisplaced } from '../gap';
import type { ReportHead } from '../report-head';
import { dateLanguages } from '../report-row';

/** What refused rows of a seller feedback report leave unknown. @param order of day and month; without it a date can be two days. */
export function feedbackGaps(
  head: ReportHead,
  { latest, order }: { latest: string; order?: DayOrder | undefined },
): GapFinder {
  return (fields, reason) => {
    if (isCutOff(reason) || isMisplaced(reason)) return {};
    const left = readDay(cellOf(fields, head.date), dateLanguages);
    if (!left) return {};
    const days = (order ? [dayBy(left, order)] : candidates(left)).filter((day) => day <= latest);
    return days.length > 0 ? { days } : {};
  };
}
