import { kindsOfDanger } from '../../lib/domain/message/kinds-of-danger';
import { wantsOwnWords } from '../../lib/domain/message/own-words';
import type { AnsweredMessage } from '../../lib/domain/reply/reply';
import { t } from '../../lib/i18n';
import { dangerText } from '../message/words';

/** Words after which a person reads the message at once and answers in words of their own: none are offered then, unless it only may be dangerous. */
export function Danger({ answers }: { answers: AnsweredMessage | undefined }) {
  const danger = answers?.triage.danger ?? [];
  if (!answers || danger.length === 0) return null;
  const isSure = wantsOwnWords(answers.triage);
  // Nothing is quoted that the page shows no longer.
  const kinds = kindsOfDanger(danger).map(({ signs, ...kind }) => ({
    ...kind,
    places: signs.filter(({ start, end }) => end > start),
  }));
  return (
    <div class="danger" role="note">
      <p>
        <b>⚠ {t(isSure ? 'msgDanger' : 'msgMaybeDanger')}</b>
      </p>
      <ul class="plain">
        {kinds.map(({ kind, maybe, places }) => (
          <li key={kind} data-danger={kind} data-maybe={maybe}>
            {dangerText(kind)} {places.length === 0 && <span class="quiet">{t('msgDangerBefore')}</span>}
            {places.map(({ start, end }) => (
              <q key={start}>
                <bdi>{answers.text.slice(start, end)}</bdi>
              </q>
            ))}
          </li>
        ))}
      </ul>
      {isSure && <p class="quiet">{t('msgDangerNoDraft')}</p>}
    </div>
  );
}
