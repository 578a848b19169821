import { filledText, textsForAmazon, textsForBuyer } from '../../lib/domain/feedback/feedback-texts';
import type { FeedbackLine } from '../../lib/domain/feedback/feedback-view';
import { formChoiceOf } from '../../lib/domain/feedback/form-choice';
import { interfaceLanguage, t } from '../../lib/i18n';
import { formText } from './words';

type Copy = (text: string, name: string) => void;
type Props = {
  line: FeedbackLine;
  comment: string;
  copy: Copy;
  /** The text that was just copied, by its name. */
  copied: string | undefined;
};

function Ready({
  name,
  title,
  text,
  lang,
  copy,
  copied,
}: {
  name: string;
  title: string;
  text: string;
  lang: string;
  copy: Copy;
  copied: string | undefined;
}) {
  return (
    <div class="ready" data-ready={name}>
      <p>
        <b>{title}</b>{' '}
        <button type="button" aria-label={`${t('copyText')}: ${title}`} onClick={() => copy(text, name)}>
          {t('copyText')}
        </button>{' '}
        {copied === name && <span class="done">✓ {t('copied')}</span>}
      </p>
      <p class="text" lang={lang} dir="auto">
        {text}
      </p>
    </div>
  );
}

/** Whether Amazon can be asked: it would act, its time is not over, and it was not asked before. */
const canRequest = ({ removal, amazonRequest, steps }: FeedbackLine): boolean =>
  removal?.category != null &&
  (removal.verdict === 'amazon-removes' || removal.verdict === 'amazon-strikes') &&
  amazonRequest?.state !== 'over' &&
  !steps.some(({ kind }) => kind === 'requested');

/** Texts for what comes next, ready to be copied: nothing is ever put into a box of the page. */
export function ReadyTexts({ line, comment, copy, copied }: Props) {
  const { orderId: order, removal, next, marketplace, fulfilment } = line;
  if (!removal) return null;
  const buyer = textsForBuyer(removal.language, marketplace);
  const amazon = textsForAmazon(interfaceLanguage());
  const choice = removal.category && canRequest(line) && formChoiceOf(removal.category, fulfilment);
  const words = removal.decisive.map(({ start, end }) => comment.slice(start, end)).join(' … ');
  const shared = { copy, copied };
  return (
    <>
      {choice && (
        <>
          <Ready
            name="amazon"
            title={t('fbTextAmazon')}
            text={filledText(amazon.amazon[choice.reason], { order, words })}
            lang={amazon.lang}
            {...shared}
          />
          <p class="quiet" data-form-category={choice.category} data-form-reason={choice.reason}>
            {formText(choice)}
          </p>
        </>
      )}
      {next === 'ask' && (
        <Ready
          name="ask"
          title={t('fbTextAsk')}
          text={filledText(buyer.ask, { order })}
          lang={buyer.lang}
          {...shared}
        />
      )}
      {(next === 'ask' || next === 'wait') && (
        <Ready
          name="remove"
          title={t('fbTextRemove')}
          text={filledText(buyer.remove, { order })}
          lang={buyer.lang}
          {...shared}
        />
      )}
    </>
  );
}
