import type { ComponentProps } from 'preact';
import { useId } from 'preact/hooks';
import type { Note } from '../lib/domain/note';
import type { OrderCard as Card } from '../lib/domain/order-card';
import { t } from '../lib/i18n';
import { CardFeedback } from './card-feedback';
import { CardMessage } from './card-message';
import { CardMoney } from './card-money';
import { CardNotes, CardRemoved } from './card-notes';
import { CardRefunds } from './card-refunds';
import { CardSeen } from './card-seen';
import { CardSteps } from './card-steps';
import { CardSummary, isEmpty } from './card-summary';
import { UndoTime } from './undo-time';
import { When } from './when';

type Props = Omit<ComponentProps<typeof CardNotes>, 'card'> & {
  orderId: string;
  card: Card | undefined;
  /** The background did not answer when it was last asked. */
  broken: boolean;
  retry(): void;
  open: boolean;
  onFold(open: boolean): void;
  addStep: ComponentProps<typeof CardSteps>['add'];
  removed: readonly Note[];
  /** The last change could not be kept. */
  unsaved: boolean;
};

function Pressing({ card: { undo, claimOpenSince } }: { card: Card }) {
  return (
    <>
      {undo && (
        <p class="pressing-line">
          <UndoTime clock={undo} />
        </p>
      )}
      {claimOpenSince && (
        <p class="warning">
          ⚠ {t('cardClaimSince')} <When at={claimOpenSince} />
        </p>
      )}
    </>
  );
}

/** All that is remembered of one order: folded one quiet line, unfolded everything, with the person's own notes. */
export function OrderCard({ orderId, card, broken, retry, open, onFold, addStep, removed, unsaved, ...notes }: Props) {
  const body = useId();
  return (
    <section class="card" aria-label={t('orderCardTitle')}>
      <h1>
        <button type="button" class="head" aria-expanded={open} aria-controls={body} onClick={() => onFold(!open)}>
          <span class="brand">Makegood</span>
          {card ? <CardSummary card={card} /> : <span class="facts">{broken ? t('cardNoAnswer') : t('loading')}</span>}
        </button>
      </h1>
      <div class="body" id={body} hidden={!open}>
        <p class="quiet">
          <bdi>{orderId}</bdi>
        </p>
        {broken && (
          <p class="warning" role="alert">
            {t('cardNoAnswer')}{' '}
            <button type="button" class="retry" onClick={retry}>
              {t('cardRetry')}
            </button>
          </p>
        )}
        {card && (
          <>
            <Pressing card={card} />
            {isEmpty(card) ? <p>{t('cardEmpty')}</p> : <CardMoney card={card} />}
            <CardRefunds card={card} />
            <CardMessage card={card} />
            <CardFeedback card={card} />
            <CardSteps card={card} add={addStep} save={notes.save} />
            <CardNotes card={card} {...notes} />
            <CardRemoved removed={removed} save={notes.save} />
            {unsaved && (
              <p class="warning" role="alert">
                {t('cardNotSaved')}
              </p>
            )}
            {!isEmpty(card) && <CardSeen card={card} />}
          </>
        )}
        <p class="foot">{t('cardFoot')}</p>
      </div>
    </section>
  );
}
