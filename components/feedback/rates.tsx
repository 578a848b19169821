import type { FeedbackSummary } from '../../lib/domain/feedback/feedback-row';
import { rates } from '../../lib/domain/feedback/grounds';
import { negativeRateOf, type RateBand } from '../../lib/domain/feedback/negative-rate';
import { interfaceLanguage, t } from '../../lib/i18n';
import { Grounds } from '../grounds';

const spans = ['days30', 'days90', 'days365', 'lifetime'] as const;

const spanText = (span: (typeof spans)[number]): string =>
  span === 'lifetime' ? t('fbLifetime') : t('fbDays', span.slice('days'.length));

const bandText = (band: RateBand): string =>
  band === 'great' ? `✓ ${t('fbRateGreat')}` : band === 'between' ? t('fbRateBetween') : `⚠ ${t('fbRateReview')}`;

function Span({ span, summary }: { span: (typeof spans)[number]; summary: FeedbackSummary }) {
  const rate = negativeRateOf(summary[span]);
  if (!rate) return null;
  const percent = new Intl.NumberFormat(interfaceLanguage(), { style: 'percent', maximumFractionDigits: 1 });
  return (
    <tr data-rate={span} data-band={rate.band}>
      <th scope="row">{spanText(span)}</th>
      <td>
        <b>{percent.format(rate.percent / 100)}</b>
      </td>
      <td class="quiet">{t('fbOf', rate.negative, rate.count)}</td>
      <td class={rate.band === 'review' ? 'soon' : undefined}>{bandText(rate.band)}</td>
    </tr>
  );
}

/** The rates of negative feedback as the page counts them, and what Amazon once said of such rates. */
export function Rates({ summary }: { summary: FeedbackSummary }) {
  if (!spans.some((span) => negativeRateOf(summary[span]))) return null;
  return (
    <details class="rates" open>
      <summary>{t('fbRates')}</summary>
      <table>
        <tbody>
          {spans.map((span) => (
            <Span key={span} span={span} summary={summary} />
          ))}
        </tbody>
      </table>
      <p class="quiet">{t('fbGuidance')}</p>
      <Grounds grounds={[rates]} />
    </details>
  );
}
