import type { MessageView, ReplyClock } from '../../lib/domain/message/message-view';
import { answering, beginning } from '../../lib/domain/message/reply-grounds';
import { t } from '../../lib/i18n';
import { Around } from '../around';
import { Day } from '../day';
import { GroundList } from '../grounds';
import { doubtText, dueState, ReplyDue } from '../message/reply-due';
import { useNow } from '../use-now';
import { whenText } from '../when';
import type { MessageActions, MessageState } from './message-state';

type Props = { state: MessageState; actions: MessageActions };

function WhyDue({ clock }: { clock: ReplyClock }) {
  const { basis, hours, since } = clock;
  return (
    <details class="why">
      <summary>{t('why')}</summary>
      <p class="ground">
        {t('msgClockRule', hours, whenText(since))} {doubtText(clock)}
      </p>
      <GroundList grounds={basis === 'own' ? [{ basis: 'own' }, ...answering] : answering} />
    </details>
  );
}

/** What the person can say of a conversation that waits. */
function Settle({ state: { view, settling }, actions }: Props) {
  if (!view.threadId) return null;
  const busy = settling === 'busy';
  return (
    <>
      <button type="button" data-action="settle" disabled={busy} onClick={() => actions.settle('no-response-needed')}>
        {t('msgNoResponseNeeded')}
      </button>
      <button type="button" data-action="answered" disabled={busy} onClick={() => actions.settle('answered')}>
        {t('msgAnsweredElsewhere')}
      </button>
    </>
  );
}

function Waiting(props: Props) {
  const { clock } = props.state.view;
  const now = useNow(clock?.dueAt);
  return (
    <div class="due" data-pressing={clock && dueState(clock, now) === 'open' ? undefined : ''}>
      <p>{clock ? <ReplyDue clock={clock} /> : <span data-untimed>{t('replyUntimed')}</span>}</p>
      <div class="said">
        <Settle {...props} />
        {clock && <WhyDue clock={clock} />}
      </div>
    </div>
  );
}

function settledText(settled: NonNullable<MessageView['settled']>, here: boolean): string {
  if (settled === 'resolved') return t('msgResolved');
  if (settled === 'answered') return here ? t('msgAnsweredHere') : t('msgAnswered');
  return here ? t('msgNoResponse') : t('msgNoResponsePage');
}

type Stop = { stop: NonNullable<MessageView['settled']> };

function Settled({ stop, state: { view, settledHere, settling }, actions }: Props & Stop) {
  // What the page says it says again at the next look, whatever is pressed here.
  const canReopen = view.threadId !== undefined && settledHere;
  return (
    <p data-settled={stop}>
      {settledText(stop, settledHere)}{' '}
      {canReopen && (
        <button type="button" data-undo="settle" disabled={settling === 'busy'} onClick={() => actions.settle('open')}>
          {t('msgUndo')}
        </button>
      )}
    </p>
  );
}

function NotDelivered({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p class="alert" data-not-delivered={count}>
      ⚠ {count === 1 ? t('msgNotDeliveredOne') : t('msgNotDeliveredMany', count)}
    </p>
  );
}

/** Until when an answer is due, or why none is, and the presses that say none is needed. */
export function AnswerDue(props: Props) {
  const { view, settled, settling } = props.state;
  const waits = view.clock !== undefined || (view.untimed ?? 0) > 0;
  const stop = settled === 'open' ? undefined : settled;
  if (!stop && !waits && view.notDelivered === 0) return null;
  return (
    <div class="clock">
      {stop ? <Settled {...props} stop={stop} /> : waits && <Waiting {...props} />}
      {settling === 'failed' && <p class="alert">⚠ {t('fbNotSaved')}</p>}
      <NotDelivered count={view.notDelivered} />
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
