import { useState } from 'preact/hooks';
import { numberText } from '../../components/options/number';
import { Windows } from '../../components/options/windows';
import { t } from '../../lib/i18n';
import { marketplaces } from '../../lib/policies/marketplaces';
import { refundWindows } from '../../lib/policies/refund-windows';
import { undoHours, undoNotice } from '../../lib/storage/settings';
import { askToNotify, useAllowed } from './use-allowed';
import { type Say, useChange } from './use-change';

export function UndoWindows({ say }: { say: Say }) {
  const [hours, changeHours] = useChange(undoHours, say);
  const [notice, changeNotice] = useChange(undoNotice, say);
  const allowed = useAllowed();
  const [refused, setRefused] = useState(false);
  if (hours === undefined || notice === undefined || allowed === undefined) return <p class="quiet">{t('loading')}</p>;
  const setNotice = (on: boolean): void =>
    changeNotice(
      () => on,
      on ? t('optionsOnNow', t('optionsUndoNotice')) : t('optionsOffNow', t('optionsUndoNotice')),
      (_, before) => before,
    );
  return (
    <Windows
      hours={hours}
      published={marketplaces.flatMap(({ code }) =>
        refundWindows.facts.filter(({ marketplace }) => marketplace === code),
      )}
      onHours={(next) =>
        changeHours(
          () => next,
          t('optionsHoursSaved', numberText(next)),
          (_, before) => before,
        )
      }
      notice={notice}
      allowed={allowed}
      refused={refused}
      onNotice={(on) => {
        setRefused(false);
        if (!on) return setNotice(false);
        // Asked within the press itself; a browser that cannot ask counts as one that refused.
        void askToNotify()
          .catch(() => false)
          .then((granted) => (granted ? setNotice(true) : setRefused(true)));
      }}
    />
  );
}
