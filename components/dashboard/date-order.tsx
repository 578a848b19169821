import type { DayOrder } from '../../lib/domain/feedback/list-dates';
import { t } from '../../lib/i18n';
import { longDay } from './long-day';

/** Which of two readings holds, shown on a date of the file; or neither, and both are kept. */
export function DateOrder({
  either: [monthFirst, dayFirst],
  chosen,
  onChoose,
}: {
  either: readonly [string, string];
  chosen: DayOrder | undefined;
  onChoose(order: DayOrder | undefined): void;
}) {
  const choices = [
    ['', undefined, t('importDatesOpen')],
    ['day-first', 'day-first', `${longDay(dayFirst)} (${t('importDayFirst')})`],
    ['month-first', 'month-first', `${longDay(monthFirst)} (${t('importMonthFirst')})`],
  ] as const;
  return (
    <fieldset class="choices">
      <legend class="visually-hidden">{t('importDates')}</legend>
      {choices.map(([value, order, text]) => (
        <label key={value}>
          <input
            type="radio"
            name="date-order"
            value={value}
            checked={chosen === order}
            onChange={() => onChoose(order)}
          />{' '}
          {text}
        </label>
      ))}
    </fieldset>
  );
}
