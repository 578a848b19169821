import { coverageOf } from '../../lib/domain/reply/coverage';
import { t } from '../../lib/i18n';
import { PanelFrame } from '../panel-frame';
import { Beginning, ReplyDue } from './answer-due';
import { Danger } from './danger';
import { DraftFindings } from './draft-findings';
import { Lights } from './lights';
import type { DraftState, MessageActions, MessageState } from './message-state';
import { Needs } from './needs';
import { Snippets } from './snippets';
import { languageName } from './words';

type Props = { state: MessageState; actions: MessageActions };

/** From so many letters on a draft tells its language. */
const ENOUGH = 20;

/** Which languages are checked, where that of the draft is not, or not in full. */
function Languages({ draft: { text, language } }: { draft: DraftState }) {
  const coverage = coverageOf(language);
  if (coverage === 'all' || text.trim().length < ENOUGH) return null;
  return (
    <p class="quiet" data-coverage={coverage}>
      {coverage === 'policy' ? t('msgCoverPolicy', languageName(language)) : t('msgCoverNone')}
    </p>
  );
}

/** What stands beside a message that is read or written, most pressing first. It warns, and never blocks or sends. */
export function MessagePanel({ state, actions }: Props) {
  const { view, answers, draft, said } = state;
  return (
    <PanelFrame title={t('messageTitle')}>
      <ReplyDue state={state} actions={actions} />
      <Beginning view={view} />
      <Danger answers={answers} />
      {answers && (
        <Needs
          answers={answers}
          remedies={view.remedies}
          empty={!draft || draft.text.trim() === ''}
          box={draft !== undefined}
          open={actions.open}
        />
      )}
      {draft ? (
        <>
          <Lights state={state} draft={draft} />
          <DraftFindings state={state} draft={draft} actions={actions} />
          <Languages draft={draft} />
          <Snippets state={state} actions={actions} />
        </>
      ) : (
        <p data-box="none">{t('msgNoBox')}</p>
      )}
      <p class="hidden" role="status">
        {said}
      </p>
    </PanelFrame>
  );
}
