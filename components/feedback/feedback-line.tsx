import { useId } from 'preact/hooks';
import type { Ground } from '../../lib/domain/concession';
import { nothingToAsk } from '../../lib/domain/feedback/case';
import type { FeedbackRow } from '../../lib/domain/feedback/feedback-row';
import type { FeedbackLine as Line } from '../../lib/domain/feedback/feedback-view';
import { askingBuyer, groundsOf } from '../../lib/domain/feedback/grounds';
import { t } from '../../lib/i18n';
import { Around } from '../around';
import { Day } from '../day';
import { GroundList } from '../grounds';
import { CaseSteps, type Take } from './case-steps';
import { AboutDay, Clock } from './clock';
import { MarkedComment } from './comment';
import { MissingFacts } from './missing-facts';
import { ReadyTexts } from './ready-texts';
import { type ReplyDraft, ReplyHelper } from './reply-helper';
import { Verdict } from './verdict';

/** What a person can do on a line. Nothing of it presses or fills anything on the page. */
export type LineActions = {
  toggle(): void;
  take: Take;
  copy(text: string, name: string): void;
  write(text: string): void;
  see(seen: boolean): void;
};

/** What of a line is not from the page and not from the history: it lasts as long as the page. */
export type LineState = {
  open: boolean;
  /** A step is on its way. */
  busy: boolean;
  /** The last step could not be kept. */
  failed: boolean;
  /** The text that was just copied, by its name; `failed` where the browser did not let it. */
  copied?: string | undefined;
  draft: ReplyDraft;
};

type Props = {
  line: Line;
  row: FeedbackRow;
  today: string;
  /** What the two clocks rest on. */
  windows: readonly Ground[];
  state: LineState;
  actions: LineActions;
};

function Unclear({ line: { left }, today }: Props) {
  if ('day' in left) return null;
  const days = left.either.map((day) => <Day key={day} day={day} today={today} />);
  return (
    <p class="warning" data-unclear="left">
      <Around text="fbDateUnclear" parts={days} />
    </p>
  );
}

function Body(props: Props) {
  const { line, row, state, actions, today, windows } = props;
  const { removal } = line;
  return (
    <>
      {removal && <MarkedComment comment={row.comment} removal={removal} />}
      <Unclear {...props} />
      {removal && <MissingFacts missing={removal.missing} take={actions.take} busy={state.busy} />}
      <CaseSteps line={line} today={today} take={actions.take} busy={state.busy} />
      <ReadyTexts line={line} comment={row.comment} copy={actions.copy} copied={state.copied} />
      {removal && (
        <details class="why">
          <summary>{t('why')}</summary>
          <p>{t('fbDoubt')}</p>
          <GroundList grounds={[...groundsOf(removal), ...(line.next === 'ask' ? askingBuyer : []), ...windows]} />
        </details>
      )}
      <ReplyHelper
        draft={state.draft}
        replied={row.reply !== undefined || line.replied === true}
        write={actions.write}
        see={actions.see}
        copy={actions.copy}
        copied={state.copied}
      />
      <p role="status" class={state.failed || state.copied === 'failed' ? 'warning' : 'quiet'}>
        {state.failed ? t('fbNotSaved') : state.copied === 'failed' ? t('copyFailed') : ''}
      </p>
    </>
  );
}

/** One feedback in a line: what can become of it and until when; unfolded, why, and what comes next. */
export function FeedbackLine(props: Props) {
  const { line, state, actions, today } = props;
  const body = useId();
  const counts = line.state === 'present';
  const calm = nothingToAsk(line);
  return (
    <section
      class={state.open ? 'line unfolded' : 'line'}
      aria-label={`Makegood: ${t('feedbackTitle')} ${line.orderId}`}
      data-order-id={line.orderId}
    >
      <div class="head">
        <span class="brand">Makegood</span>
        <Verdict line={line} />
        <button type="button" class="toggle" aria-expanded={state.open} aria-controls={body} onClick={actions.toggle}>
          {t('fbWhy')} <span aria-hidden="true">{state.open ? '▴' : '▾'}</span>
        </button>
        {counts && (
          <div class="clocks">
            {line.buyerRemoval && <Clock of="buyer" clock={line.buyerRemoval} today={today} />}
            {line.amazonRequest && !calm && <Clock of="amazon" clock={line.amazonRequest} today={today} />}
            <AboutDay line={line} />
          </div>
        )}
      </div>
      <div class="body" id={body} hidden={!state.open}>
        {counts && calm && line.amazonRequest && (
          <p>
            <Clock of="amazon" clock={line.amazonRequest} today={today} calm />
          </p>
        )}
        {state.open && <Body {...props} />}
      </div>
    </section>
  );
}
