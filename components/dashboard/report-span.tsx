import { earliest, latest } from '../../lib/domain/seen';
import { t } from '../../lib/i18n';
import { DayBox } from './day-box';
import { longDay } from './long-day';

type Span = { from: string; to: string };

/**
 * Of which days everything is in the file: what was asked for may begin before the first row and end behind the last one, and a day
 * without a row counts as one on which there was nothing. It can be made wider, never narrower than what is in it.
 */
export function ReportSpan(props: { own: Span; span: Span; today: string; onSpan(span: Span): void }) {
  const { own, span, today, onSpan } = props;
  const last = latest(own.to, today);
  return (
    <div class="span">
      <DayBox
        name="covers-from"
        label={t('importCoversFrom')}
        value={span.from}
        max={own.from}
        onDay={(from) => onSpan({ ...span, from: from === '' ? own.from : earliest(from, own.from) })}
      />{' '}
      <DayBox
        name="covers-to"
        label={t('importCoversTo')}
        value={span.to}
        min={own.to}
        max={last}
        onDay={(to) => onSpan({ ...span, to: earliest(latest(to, own.to), last) })}
      />
      <p class="quiet">{t('importCoversHint', longDay(own.from), longDay(own.to))}</p>
    </div>
  );
}
