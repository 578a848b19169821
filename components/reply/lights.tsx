import { coverageOf } from '../../lib/domain/reply/coverage';
import { lightsOf } from '../../lib/domain/reply/lights';
import { t } from '../../lib/i18n';
import { filled } from '../fill';
import { useNow } from '../use-now';
import type { DraftState, MessageState } from './message-state';
import { lightSigns, lightText, stateText } from './words';

const orderOf = ({ view: { orderId, order } }: MessageState): 'none' | 'unseen' | 'seen' =>
  order?.amounts || order?.days || order?.tracking ? 'seen' : orderId ? 'unseen' : 'none';

/** Prompt, accurate, helpful: each a word and a reason, and nowhere a score. */
export function Lights({ state, draft }: { state: MessageState; draft: DraftState }) {
  const { view, answers, settled } = state;
  const over = settled !== undefined && settled !== 'open';
  const clock = over ? undefined : view.clock;
  const now = useNow(clock?.dueAt);
  const lights = lightsOf({
    mode: view.mode,
    now,
    clock,
    stand: over ? 'settled' : (view.untimed ?? 0) > 0 ? 'untimed' : undefined,
    order: orderOf(state),
    answers: answers && { covered: answers.triage.covered },
    coverage: coverageOf(draft.language),
    empty: draft.text.trim() === '',
    findings: draft.findings,
  });
  return (
    <ul class="lights" aria-label={t('msgLights')}>
      {lights.map(({ name, state: lit, text, fill }) => (
        <li key={name} class={`light light-${lit}`} data-light={name} data-light-state={lit}>
          <span aria-hidden="true">{lightSigns[lit]}</span> <b>{lightText(name)}</b>{' '}
          <span class="visually-hidden">{stateText(lit)}.</span> <span>{filled(text, fill)}</span>
        </li>
      ))}
    </ul>
  );
}
