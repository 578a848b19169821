import type { OfferedRemedy } from '../../lib/domain/message/message-view';
import { openersFor } from '../../lib/domain/message/openers';
import { wantsOwnWords } from '../../lib/domain/message/own-words';
import type { AnsweredMessage } from '../../lib/domain/reply/reply';
import { t } from '../../lib/i18n';
import { topicText } from '../message/words';
import { Remedies } from './remedies';
import { languageName } from './words';

/** How many questions are quoted. */
const MOST = 5;

const angerText = (anger: number): string =>
  anger === 0 ? '' : anger === 1 ? t('msgAnger1') : anger === 2 ? t('msgAnger2') : t('msgAnger3');

function Questions({ answers: { text, triage } }: { answers: AnsweredMessage }) {
  const { questions } = triage;
  if (questions.length === 0) return null;
  return (
    <li>
      {questions.length === 1 ? t('msgAnswerOne') : t('msgAnswerMany', questions.length)}
      <ul class="questions">
        {questions.slice(0, MOST).map(({ start, end }) => (
          <li key={start} data-question>
            <q>
              <bdi>{text.slice(start, end)}</bdi>
            </q>
          </li>
        ))}
        {questions.length > MOST && <li class="quiet">{t('msgMore', questions.length - MOST)}</li>}
      </ul>
    </li>
  );
}

function Openers({ answers: { triage }, open }: { answers: AnsweredMessage; open: (words: string) => void }) {
  const openers = openersFor(triage);
  if (!openers)
    return (
      <p class="quiet" data-openers="none">
        {triage.language === 'other' ? t('msgOpenersUnknown') : t('msgOpenersNone', languageName(triage.language))}
      </p>
    );
  if (openers.length === 0) return null;
  return (
    <>
      <p class="item-name">{t('msgOpeners')}</p>
      <ul class="plain">
        {openers.map((words) => (
          <li key={words} class="ready">
            <button type="button" data-opener aria-label={`${t('msgInsert')}: ${words}`} onClick={() => open(words)}>
              {t('msgInsert')}
            </button>{' '}
            <q lang={triage.language} dir="auto">
              {words}
            </q>
          </li>
        ))}
      </ul>
    </>
  );
}

type Props = {
  answers: AnsweredMessage;
  remedies: readonly OfferedRemedy[];
  /** Whether there is a box and nothing is typed in it yet. */
  empty: boolean;
  box: boolean;
  /** Nothing is awaited in the conversation any more. */
  over: boolean;
  open: (words: string) => void;
};

/** What the buyer's message needs, before anything is typed; folded once something is, or where nothing is awaited. */
export function Needs({ answers, remedies, empty, box, over, open }: Props) {
  const { covered, problem, topics, anger, needsAnswer } = answers.triage;
  const about = topics.map(topicText).join(', ');
  const plain = !wantsOwnWords(answers.triage);
  return (
    <details class="needs" open={empty && !over} data-anger={anger}>
      <summary>
        {t('msgNeeds')} <span class="quiet">{[about, angerText(anger)].filter(Boolean).join(' · ')}</span>
      </summary>
      {covered ? (
        <ul class="asks">
          {!needsAnswer && <li data-needs="nothing">{t('msgNothingOpen')}</li>}
          {problem && <li data-needs="acknowledge">{t('msgAcknowledgeAny')}</li>}
          {problem && <li data-needs="apologise">{t('msgApologise')}</li>}
          <Questions answers={answers} />
          {plain && <Remedies remedies={remedies} />}
        </ul>
      ) : (
        <p class="quiet" data-covered="false">
          {t('msgNotRead')}
        </p>
      )}
      {plain && box && empty && <Openers answers={answers} open={open} />}
    </details>
  );
}
