import type { AnsweredMessage } from '../../lib/domain/reply/reply';
import { t } from '../../lib/i18n';
import { dangerText } from '../message/words';

/** Words after which a person reads the message at once and answers in words of their own: none are offered then. */
export function Danger({ answers }: { answers: AnsweredMessage | undefined }) {
  const danger = answers?.triage.danger ?? [];
  if (!answers || danger.length === 0) return null;
  return (
    <div class="danger" role="note">
      <p>
        <b>⚠ {t('msgDanger')}</b>
      </p>
      <ul class="plain">
        {danger.map(({ kind, start, end }) => (
          <li key={`${kind} ${start}`} data-danger={kind}>
            {dangerText(kind)}{' '}
            {end > start ? (
              <q>
                <bdi>{answers.text.slice(start, end)}</bdi>
              </q>
            ) : (
              <span class="quiet">{t('msgDangerBefore')}</span>
            )}
          </li>
        ))}
      </ul>
      <p class="quiet">{t('msgDangerNoDraft')}</p>
    </div>
  );
}
