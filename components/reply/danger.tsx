import { wantsOwnWords } from '../../lib/domain/message/own-words';
import type { AnsweredMessage } from '../../lib/domain/reply/reply';
import { t } from '../../lib/i18n';
import { dangerText } from '../message/words';

/** Words after which a person reads the message at once and answers in words of their own: none are offered then, unless it only may be dangerous. */
export function Danger({ answers }: { answers: AnsweredMessage | undefined }) {
  const danger = answers?.triage.danger ?? [];
  if (!answers || danger.length === 0) return null;
  const isSure = wantsOwnWords(answers.triage);
  return (
    <div class="danger" role="note">
      <p>
        <b>⚠ {t(isSure ? 'msgDanger' : 'msgMaybeDanger')}</b>
      </p>
      <ul class="plain">
        {danger.map(({ kind, start, end, maybe }) => (
          <li key={`${kind} ${start} ${maybe}`} data-danger={kind} data-maybe={maybe}>
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
      {isSure && <p class="quiet">{t('msgDangerNoDraft')}</p>}
    </div>
  );
}
