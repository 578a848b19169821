import { countText } from '../../components/count-text';
import { UndoWindows as Boxes } from '../../components/options/undo-windows';
import type { Say } from '../../components/options/use-said';
import { t } from '../../lib/i18n';
import { marketplaces } from '../../lib/policies/marketplaces';
import { refundWindows } from '../../lib/policies/refund-windows';
import { undoHours, undoNotice } from '../../lib/storage/settings';
import { useChange } from './use-change';
import { useNotice } from './use-notice';

export function UndoWindows({ say }: { say: Say }) {
  const [hours, changeHours] = useChange(undoHours, say);
  const notice = useNotice(undoNotice, t('optionsUndoNotice'), say);
  if (hours === undefined || !notice) return <p class="quiet">{t('loading')}</p>;
  return (
    <Boxes
      {...notice}
      hours={hours}
      published={marketplaces.flatMap(({ code }) =>
        refundWindows.facts.filter(({ marketplace }) => marketplace === code),
      )}
      onHours={(next) =>
        changeHours(
          () => next,
          t('optionsHoursSaved', countText(next)),
          (_, before) => before,
        )
      }
    />
  );
}
