import type { ReplyFinding } from '../../lib/domain/reply/reply';
import { t } from '../../lib/i18n';
import { filled } from '../fill';
import type { MessageActions } from './message-state';
import { Why } from './why';
import { severitySigns, severityText } from './words';

/** How much of the words that are meant is quoted. */
const MOST = 120;

export const cut = (text: string): string => (text.length <= MOST ? text : `${text.slice(0, MOST - 1)}…`);

function What({ finding, about }: { finding: ReplyFinding; about: string }) {
  const { severity, text, fill, start, end } = finding;
  return (
    <>
      <span role="img" aria-label={severityText(severity)}>
        {severitySigns[severity]}
      </span>{' '}
      {filled(text, fill)}
      {start !== undefined && end !== undefined && (
        <>
          {' '}
          <q>
            <bdi>{cut(about.slice(start, end))}</bdi>
          </q>
        </>
      )}
    </>
  );
}

type Props = { finding: ReplyFinding; about: string; actions: MessageActions };

/** One finding: what it says of which words, the words that would say it better, and why, one press away. */
export function FindingRow({ finding, about, actions }: Props) {
  const { rule, severity, flag, start, end, better, grounds } = finding;
  return (
    <li
      class={`finding finding-${severity}`}
      data-rule={rule}
      data-severity={severity}
      data-start={start}
      data-end={end}
      data-flag={flag}
    >
      {start === undefined ? (
        <p>
          <What finding={finding} about={about} />
        </p>
      ) : (
        <button type="button" class="jump" title={t('msgJump')} onClick={() => actions.jump(finding)}>
          <What finding={finding} about={about} />
        </button>
      )}
      <div class="row">
        {better && (
          <span class="better">
            {t('msgBetter')} <q dir="auto">{better.words.trim() === '' ? t('msgBetterNothing') : better.words}</q>{' '}
            <button type="button" class="main" data-action="use" onClick={() => actions.use(finding)}>
              {t('msgUse')}
            </button>
          </span>
        )}
        <button type="button" class="plainly" data-action="dismiss" onClick={() => actions.dismiss(finding)}>
          {t('msgDismiss')}
        </button>
        <Why grounds={grounds}>
          <button type="button" class="plainly" data-action="switch-off" onClick={() => actions.switchOff(rule)}>
            {t('msgSwitchOff')}
          </button>
        </Why>
      </div>
    </li>
  );
}
