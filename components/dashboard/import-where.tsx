import { reportKinds } from '../../lib/domain/report/coverage';
import { t } from '../../lib/i18n';
import { kindText, useText, whereText } from './report-words';

/** Which report is to be had where, and what it is good for. */
export function ImportWhere() {
  return (
    <details class="where">
      <summary>{t('importWhere')}</summary>
      <dl class="facts">
        {reportKinds.map((kind) => (
          <div key={kind} data-kind={kind}>
            <dt>{kindText(kind)}</dt>
            <dd>
              {whereText(kind)} <span class="quiet">{useText(kind)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
