import type { Finding, Severity } from '../lib/domain/rule';
import { t } from '../lib/i18n';
import { filled } from './fill';
import { GroundList } from './grounds';

const ICONS: Record<Severity, string> = { warning: '⚠', advice: '➜', info: 'ℹ' };

const severityText = (severity: Severity): string =>
  severity === 'warning' ? t('severityWarning') : severity === 'advice' ? t('severityAdvice') : t('severityInfo');

/** A text to ask with, and the press that copies it. */
function Ready({ text, onCopy }: { text: string; onCopy: (text: string) => void }) {
  return (
    <p class="ready">
      <q>{text}</q>{' '}
      <button type="button" onClick={() => onCopy(text)}>
        {t('copyText')}
      </button>
    </p>
  );
}

/** What rules have found, the most serious first: sign, words and, one press away, what each rests on. */
export function FindingList({
  findings,
  onCopy,
  about,
}: {
  findings: readonly Finding[];
  onCopy: (text: string) => void;
  /** The text that findings with `start` and `end` are about. */
  about?: string;
}) {
  if (findings.length === 0) return null;
  return (
    <ul class="findings" aria-label={t('findings')}>
      {findings.map(({ rule, severity, text, fill, item, ready, grounds, start, end }) => (
        <li
          key={`${rule} ${text} ${item} ${start}`}
          class={`finding finding-${severity}`}
          data-rule={rule}
          data-severity={severity}
          data-item={item}
          data-start={start}
          data-end={end}
        >
          <details>
            <summary>
              <span role="img" aria-label={severityText(severity)}>
                {ICONS[severity]}
              </span>{' '}
              {filled(text, fill)}
              {about !== undefined && start !== undefined && end !== undefined && (
                <>
                  {' '}
                  <q>
                    <bdi>{about.slice(start, end)}</bdi>
                  </q>
                </>
              )}
            </summary>
            <GroundList grounds={grounds} />
          </details>
          {ready && <Ready text={filled(ready.text, ready.fill)} onCopy={onCopy} />}
        </li>
      ))}
    </ul>
  );
}
