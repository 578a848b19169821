import type { ReplyFinding } from '../../lib/domain/reply/reply';
import { t } from '../../lib/i18n';
import { filled } from '../fill';
import type { MessageActions } from './message-state';
import { Why } from './why';
import { severitySigns, severityText } from './words';

/** How much of the words that are meant is quoted. */
const MOST = 120;

const cut = (text: string): string => (text.length <= MOST ? text : `${text.slice(0, MOST - 1)}…`);

type Props = {
  finding: ReplyFinding;
  about: string;
  /** The row before it is about the same words, and quotes them. */
  again: boolean;
  actions: MessageActions;
};

function What({ finding, about, again }: Pick<Props, 'finding' | 'about' | 'again'>) {
  const { severity, text, fill, start, end } = finding;
  const said = filled(text, fill);
  const words = start === undefined || end === undefined || again ? '' : cut(about.slice(start, end));
  return (
    <>
      <span role="img" aria-label={severityText(severity)}>
        {severitySigns[severity]}
      </span>{' '}
      {said}
      {words !== '' && !(fill.length > 0 && said.includes(words)) && (
        <>
          {' '}
          <q>
            <bdi>{words}</bdi>
          </q>
        </>
      )}
    </>
  );
}

/** One finding: what it says of which words, the words that would say it better, and why, one press away. */
export function FindingRow({ finding, about, again, actions }: Props) {
  const { rule, severity, flag, start, end, better, grounds } = finding;
  return (
    <li
      class={`finding finding-${severity}${again ? ' again' : ''}`}
      data-rule={rule}
      data-severity={severity}
      data-start={start}
      data-end={end}
      data-flag={flag}
    >
      {start === undefined ? (
        <p>
          <What finding={finding} about={about} again={again} />
        </p>
      ) : (
        <button type="button" class="jump" title={t('msgJump')} onClick={() => actions.jump(finding)}>
          <What finding={finding} about={about} again={again} />
        </button>
      )}
      {better && (
        <p class="better">
          {t('msgBetter')} {better.words.trim() === '' ? t('msgBetterNothing') : <q dir="auto">{better.words}</q>}{' '}
          <button type="button" class="main" data-action="use" onClick={() => actions.use(finding)}>
            {t('msgUse')}
          </button>
        </p>
      )}
      <div class="row">
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
