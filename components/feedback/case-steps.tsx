import { deadlineOf } from '../../lib/domain/feedback/case';
import type { FeedbackLine } from '../../lib/domain/feedback/feedback-view';
import { type LockedAsk, lockedAsks, offeredSteps } from '../../lib/domain/feedback/offered-steps';
import type { NoteKind } from '../../lib/domain/note-change';
import { t } from '../../lib/i18n';
import { When } from '../when';
import { LastDay, leftText } from './clock';
import { nextText, stepText } from './words';

/** Takes a step of the case, or takes one back. */
export type Take = (kind: NoteKind, taken: boolean) => void;

type Props = { line: FeedbackLine; today: string; take: Take; busy: boolean };

function Taken({ line: { steps }, take, busy }: Props) {
  return steps
    .filter(({ kind }) => stepText(kind) !== '')
    .map(({ id, kind, at }) => (
      <li key={id} data-step={kind}>
        ✓ {stepText(kind)}{' '}
        <span class="quiet">
          <When at={at} />
        </span>{' '}
        <button
          type="button"
          data-undo={kind}
          disabled={busy}
          aria-label={`${t('fbTakeBack')}: ${stepText(kind)}`}
          onClick={() => take(kind, false)}
        >
          {t('fbTakeBack')}
        </button>
      </li>
    ));
}

/** The clock that the next step has to keep. */
function Deadline({ line, today }: Props) {
  const clock = deadlineOf(line);
  if (!clock) return null;
  return (
    <b class="deadline">
      <LastDay until={clock.until} today={today} /> · {leftText(clock)}
    </b>
  );
}

const lockText = (lock: LockedAsk): string =>
  lock === 'asked-before' ? t('fbAskLocked') : lock === 'buyer-declined' ? t('fbAskDeclined') : t('fbRequestLocked');

/** What may not be done twice, with the reason. */
function Locked({ lock }: { lock: LockedAsk }) {
  return (
    <li>
      <button type="button" class="step" data-locked={lock} disabled>
        🔒 {lock === 'requested-before' ? t('fbRequestAgain') : t('fbAskAgain')}
      </button>{' '}
      <span class="quiet">{lockText(lock)}</span>
    </li>
  );
}

/** The case of a feedback: steps that were taken, what comes next and until when, and what may not be done twice. */
export function CaseSteps(props: Props) {
  const { line, take, busy } = props;
  return (
    <section class="case" aria-label={t('fbCase')}>
      <p class="next" data-next={line.next}>
        <b>{t('fbNext')}</b> {nextText(line.next)} <Deadline {...props} />
      </p>
      <ul class="steps">
        <Taken {...props} />
        {offeredSteps(line).map((kind, place) => (
          <li key={kind}>
            <button
              type="button"
              class={place === 0 && deadlineOf(line) ? 'step main' : 'step'}
              data-take={kind}
              disabled={busy}
              onClick={() => take(kind, true)}
            >
              <span aria-hidden="true">☐</span> {stepText(kind)}
            </button>
          </li>
        ))}
        {lockedAsks(line).map((lock) => (
          <Locked key={lock} lock={lock} />
        ))}
      </ul>
    </section>
  );
}
