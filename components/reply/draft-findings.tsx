import { t } from '../../lib/i18n';
import { byWeight } from './by-weight';
import { FindingRow } from './finding-row';
import type { DraftState, MessageActions, MessageState } from './message-state';

/** How many findings are drawn: a list that nobody reads to its end costs the page all the same. */
const MOST = 30;

const KEYS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Up and down from one finding to the next; Enter is the press of the button that has the focus. */
function move(event: KeyboardEvent): void {
  const list = event.currentTarget;
  const step = KEYS[event.key];
  if (!step || !(list instanceof Element)) return;
  const rows = [...list.querySelectorAll<HTMLElement>('.jump')];
  const at = rows.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  rows[step(at, rows.length - 1)]?.focus();
}

function Done({ state: { undo }, actions }: { state: MessageState; actions: MessageActions }) {
  if (!undo) return null;
  return (
    <p class="undone">
      {undo === 'edit' ? t('msgPutIn') : t('msgRuleOff')}{' '}
      <button type="button" data-undo={undo} onClick={actions.undo}>
        {t('msgUndo')}
      </button>
    </p>
  );
}

function checkText({ check, text, findings, dismissed }: DraftState): string {
  if (check === 'waiting') return t('msgCheckWaiting');
  if (check === 'reading') return t('msgCheckReading');
  return text.trim() === '' || findings.length > 0 || dismissed > 0 ? '' : t('msgNothing');
}

type Props = { state: MessageState; draft: DraftState; actions: MessageActions };

/** What stands against the draft, the most serious first. Nothing found is no praise. */
export function DraftFindings({ state, draft, actions }: Props) {
  const { findings, dismissed, text } = draft;
  const said = checkText(draft);
  return (
    <div class="check" data-check={draft.check}>
      <Done state={state} actions={actions} />
      {said !== '' && <p class="quiet">{said}</p>}
      {findings.length > 0 && (
        <ul class="findings" aria-label={t('findings')} onKeyDown={move}>
          {byWeight(findings)
            .slice(0, MOST)
            .map(({ finding, again }) => (
              <FindingRow
                key={`${finding.rule} ${finding.text} ${finding.start} ${finding.end} ${finding.fill.join(' ')}`}
                finding={finding}
                again={again}
                about={text}
                actions={actions}
              />
            ))}
        </ul>
      )}
      {findings.length > MOST && (
        <p class="quiet" data-more={findings.length - MOST}>
          {t('msgMore', findings.length - MOST)}
        </p>
      )}
      {dismissed > 0 && (
        <p class="quiet">
          {dismissed === 1 ? t('msgDismissedOne') : t('msgDismissedMany', dismissed)}{' '}
          <button type="button" class="plainly" data-action="recall" onClick={actions.recall}>
            {t('msgRecall')}
          </button>
        </p>
      )}
    </div>
  );
}
