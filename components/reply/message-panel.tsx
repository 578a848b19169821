import { t } from '../../lib/i18n';
import { PanelFrame } from '../panel-frame';
import { AnswerDue, Beginning } from './answer-due';
import { Coverage } from './coverage';
import { Danger } from './danger';
import { DraftFindings } from './draft-findings';
import { Lights } from './lights';
import type { MessageActions, MessageState } from './message-state';
import { Needs } from './needs';
import { Snippets } from './snippets';

type Props = { state: MessageState; actions: MessageActions };

/** From so many letters on a draft tells its language. */
const ENOUGH = 20;

/** What stands beside a message that is read or written, most pressing first. It warns, and never blocks or sends. */
export function MessagePanel({ state, actions }: Props) {
  const { view, answers, draft, said } = state;
  return (
    <PanelFrame title={t('messageTitle')}>
      <AnswerDue state={state} actions={actions} />
      <Beginning view={view} />
      <Danger answers={answers} />
      {answers && (
        <Needs
          answers={answers}
          remedies={view.remedies}
          empty={!draft || draft.text.trim() === ''}
          over={state.settled !== undefined && state.settled !== 'open'}
          box={draft !== undefined}
          open={actions.open}
        />
      )}
      {draft ? (
        <>
          <Lights state={state} draft={draft} />
          <DraftFindings state={state} draft={draft} actions={actions} />
          {draft.text.trim().length >= ENOUGH && <Coverage language={draft.language} />}
          <Snippets state={state} actions={actions} />
        </>
      ) : (
        <p data-box="none">{t('msgNoBox')}</p>
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </PanelFrame>
  );
}
