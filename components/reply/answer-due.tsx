import type { ComponentChildren } from 'preact';
import type { MessageView, ReplyClock } from '../../lib/domain/message/message-view';
import { answering, beginning } from '../../lib/domain/message/reply-grounds';
import { t } from '../../lib/i18n';
import { Around } from '../around';
import { Day } from '../day';
import { GroundList } from '../grounds';
import { useNow } from '../use-now';
import { whenText } from '../when';
import type { MessageActions, MessageState } from './message-state';
import { lengthText } from './words';

function dueText({ dueAt, exact }: ReplyClock, now: number): string {
  const left = Date.parse(dueAt) - now;
  const length = lengthText(Math.abs(left));
  if (left > 0) return exact ? t('msgDueIn', length) : t('msgDueInEarliest', length);
  return exact ? t('msgOverdue', length) : t('msgMaybeOverdue', length);
}

/** The last hours before an answer is due, in which the notice comes as well. */
const SOON = 2 * 3_600_000;

function Clock({ clock, children }: { clock: ReplyClock; children: ComponentChildren }) {
  const { dueAt, exact, waiting, basis, hours, since } = clock;
  const now = useNow(dueAt);
  return (
    <div class="due" data-soon={Date.parse(dueAt) - now <= SOON ? '' : undefined}>
      <p>
        <span data-figure="reply-due" data-basis={basis} data-exact={exact}>
          <b>{dueText(clock, now)}</b> · <time dateTime={dueAt}>{whenText(dueAt)}</time>
        </span>
        {waiting > 1 && <span class="quiet"> · {t('msgWaiting', waiting)}</span>}
      </p>
      {children}
      <details class="why">
        <summary>{t('why')}</summary>
        <p class="ground">
          {t('msgClockRule', hours, whenText(since))} {!exact && t('msgClockRough')}
        </p>
        <GroundList grounds={basis === 'own' ? [{ basis: 'own' }, ...answering] : answering} />
      </details>
    </div>
  );
}

const settledText = (settled: NonNullable<MessageView['settled']>): string =>
  settled === 'answered' ? t('msgAnswered') : settled === 'resolved' ? t('msgResolved') : t('msgNoResponse');

/** Until when an answer is due, or why none is, and the press that says none is needed. */
export function ReplyDue({ state, actions }: { state: MessageState; actions: MessageActions }) {
  const { view, settled, settling } = state;
  const closed = settled === 'open' ? undefined : settled;
  const idle = !closed && !view.clock;
  if (idle && view.notDelivered === 0) return null;
  return (
    <div class="clock">
      {closed ? (
        <p data-settled={closed}>
          {settledText(closed)}{' '}
          {closed === 'no-response-needed' && view.threadId && (
            <button
              type="button"
              data-undo="settle"
              disabled={settling === 'busy'}
              onClick={() => actions.settle(false)}
            >
              {t('msgUndo')}
            </button>
          )}
        </p>
      ) : (
        view.clock && (
          <Clock clock={view.clock}>
            {view.threadId && (
              <button
                type="button"
                data-action="settle"
                disabled={settling === 'busy'}
                onClick={() => actions.settle(true)}
              >
                {t('msgNoResponseNeeded')}
              </button>
            )}
          </Clock>
        )
      )}
      {settling === 'failed' && <p class="alert">⚠ {t('fbNotSaved')}</p>}
      {view.notDelivered > 0 && (
        <p class="alert" data-not-delivered={view.notDelivered}>
          ⚠ {view.notDelivered === 1 ? t('msgNotDeliveredOne') : t('msgNotDeliveredMany', view.notDelivered)}
        </p>
      )}
    </div>
  );
}

/** Whether the seller may still begin a message, on a page where one is begun. */
export function Beginning({ view: { mode, proactiveUntil: until, today } }: { view: MessageView }) {
  if (mode !== 'proactive') return null;
  const over = until !== undefined && until < today;
  return (
    <details
      class={over ? 'why alert' : 'why'}
      data-proactive={until === undefined ? 'unknown' : over ? 'over' : 'open'}
    >
      <summary>
        {over && '⚠ '}
        {until === undefined ? (
          t('msgBegun')
        ) : (
          <Around
            text={over ? 'msgBegunOver' : 'msgBegunUntil'}
            parts={[<Day key="day" day={until} today={today} />]}
          />
        )}
      </summary>
      <GroundList grounds={beginning} />
    </details>
  );
}
