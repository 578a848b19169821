import { wantsOwnWords } from '../../lib/domain/message/own-words';
import type { AnsweredMessage } from '../../lib/domain/reply/reply';
import { t } from '../../lib/i18n';
import { dangerText } from '../message/words';

type Sign = AnsweredMessage['triage']['danger'][number];

/** Each kind once, with the places of its words; none of what the page shows no longer. It only may be where all of it only may be. */
function kindsOf(danger: readonly Sign[]): { kind: Sign['kind']; maybe: boolean; places: Sign[] }[] {
  const places = Map.groupBy(danger, ({ kind }) => kind);
  return [...places].map(([kind, all]) => ({
    kind,
    maybe: all.every(({ maybe }) => maybe),
    places: all.filter(({ start, end }) => end > start),
  }));
}

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
        {kindsOf(danger).map(({ kind, maybe, places }) => (
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
