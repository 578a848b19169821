import { ReportView } from '../../components/options/report-view';
import type { Say } from '../../components/options/use-said';
import { useSetting } from '../../components/use-setting';
import { t } from '../../lib/i18n';
import { pageReport } from '../../lib/storage/page-report';
import { saveFile } from './save-file';

export function Report({ say }: { say: Say }) {
  const [report] = useSetting(pageReport);
  if (report === undefined) return <p class="quiet">{t('loading')}</p>;
  return (
    <ReportView
      report={report ?? undefined}
      onSave={() => {
        if (!report) return;
        // The adapter's name comes with the report, and becomes part of a file's name.
        const name = report.adapter.replace(/[^a-z0-9-]/g, '');
        saveFile(`makegood-page-report-${name}.txt`, report.skeleton, 'text/plain');
      }}
      onDiscard={() =>
        void pageReport.set(null).then(() => say(t('optionsReportDiscarded'), () => void pageReport.set(report)))
      }
    />
  );
}
