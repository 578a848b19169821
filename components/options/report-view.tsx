import { t } from '../../lib/i18n';
import { Moment } from './moment';
import { pageName } from './names';

type Props = {
  report: { adapter: string; skeleton: string; at: string } | undefined;
  onSave(): void;
  onDiscard(): void;
};

/** The redacted skeleton of a page, in full, before it can be saved. */
export function ReportView({ report, onSave, onDiscard }: Props) {
  if (!report) return <p class="notice">{t('optionsNoReport')}</p>;
  return (
    <>
      <p>
        <b>{pageName(report.adapter)}</b> · <Moment at={report.at} />
      </p>
      <p class="notice">{t('optionsReportWhat')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: text that keeps its lines is a pre, whatever its part in the page */}
      <pre tabIndex={0} role="region" aria-label={t('optionsReportContent')} dir="ltr">
        {report.skeleton}
      </pre>
      <p class="actions">
        <button type="button" name="report-save" onClick={onSave}>
          {t('optionsReportSave')}
        </button>
        <button type="button" name="report-discard" class="plain" onClick={onDiscard}>
          {t('optionsReportDiscard')}
        </button>
        <a href="#pages">{t('optionsAll')}</a>
      </p>
    </>
  );
}
