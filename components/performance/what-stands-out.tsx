import type { BestPractice } from '../../lib/domain/feedback/remedies';
import type { Causes } from '../../lib/domain/month/causes';
import type { StandsOut } from '../../lib/domain/month/stands-out';
import { t } from '../../lib/i18n';
import { monthName } from '../dashboard/month-name';
import { percentText } from '../percent-text';
import { CausesCut, Complaints, Practices, RefundCauses } from './causes-view';
import { targetText } from './targets';
import { figureName } from './words';

type Props = {
  found: readonly StandsOut[];
  /** `undefined` until they were looked for. */
  causes: Causes | undefined;
  practices: readonly BestPractice[];
};

function Why({ figure, causes, practices }: Omit<Props, 'found'> & { figure: StandsOut['figure'] }) {
  if (figure === 'reply-share') {
    return (
      <>
        <Practices topic="customer_service" practices={practices} />
        <a href="#messages">{t('messagesTitle')}</a>
      </>
    );
  }
  if (!causes) return <p class="quiet">{t('loading')}</p>;
  const Found = figure === 'refund-rate' ? RefundCauses : Complaints;
  return (
    <>
      <Found causes={causes} practices={practices} />
      <CausesCut causes={causes} />
    </>
  );
}

const valueIn = ({ month, value, atLeast }: StandsOut): string =>
  `${atLeast ? t('perfAtLeast', percentText(value)) : percentText(value)} (${monthName(month)})`;

/** Figures of the newest months that miss what is published, each once, with the account's own causes and what helps against them. */
export function WhatStandsOut({ found, causes, practices }: Props) {
  const byFigure = [...Map.groupBy(found, ({ figure }) => figure)];
  if (byFigure.length === 0) return null;
  // What helps against complaints is said once, though both figures come of them.
  const told = (figure: StandsOut['figure']): boolean =>
    figure === 'defect-rate' && byFigure.some(([each]) => each === 'negative-rate');
  return (
    <section aria-labelledby="stands-out-title" class="stands-out">
      <h3 id="stands-out-title">{t('perfStandsOut')}</h3>
      {byFigure.map(([figure, [newest, ...older]]) =>
        newest ? (
          <div class="remedy" key={figure} data-stands-out={figure}>
            <h4>
              {figureName(figure)}: {[newest, ...older].map(valueIn).join(', ')}
            </h4>
            <p class="quiet">{targetText(newest.target)}</p>
            <Why figure={figure} causes={causes} practices={told(figure) ? [] : practices} />
          </div>
        ) : null,
      )}
    </section>
  );
}
