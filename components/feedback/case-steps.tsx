import type { FeedbackLine } from '../../lib/domain/feedback/feedback-view';
import { offeredSteps, secondAsk } from '../../lib/domain/feedback/offered-steps';
import type { NoteKind } from '../../lib/domain/note-change';
import { t } from '../../lib/i18n';
import { When } from '../when';
import { Clock } from './clock';
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
function Deadline({ line: { next, buyerRemoval, amazonRequest }, today }: Props) {
  if (next === 'request') return amazonRequest ? <Clock of="amazon" clock={amazonRequest} today={today} /> : null;
  const forBuyer = next === 'contact' || next === 'solve' || next === 'ask' || next === 'wait';
  return forBuyer && buyerRemoval ? <Clock of="buyer" clock={buyerRemoval} today={today} /> : null;
}

/** The case of a feedback: steps that were taken, what comes next and until when, and what may not be done twice. */
export function CaseSteps(props: Props) {
  const { line, take, busy } = props;
  const locked = secondAsk(line);
  return (
    <section class="case" aria-label={t('fbCase')}>
      <p class="next" data-next={line.next}>
        <b>{t('fbNext')}</b> {nextText(line.next)} <Deadline {...props} />
      </p>
      <ul class="steps">
        <Taken {...props} />
        {offeredSteps(line).map((kind) => (
          <li key={kind}>
            <button type="button" class="step" data-take={kind} disabled={busy} onClick={() => take(kind, true)}>
              {stepText(kind)}
            </button>
          </li>
        ))}
        {locked && (
          <li>
            <button type="button" class="step" data-locked="asked" disabled>
              🔒 {t('fbAskAgain')}
            </button>{' '}
            <span class="quiet">{t('fbAskLocked')}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
