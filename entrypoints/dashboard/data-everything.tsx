import { EraseEverything } from '../../components/data/erase-everything';
import { Section } from '../../components/options/section';
import type { Say } from '../../components/options/use-said';
import { eraseAll } from '../../lib/backup/erase-all';
import { t } from '../../lib/i18n';
import { history } from '../../lib/storage/database';
import { clearStorage } from '../../lib/storage/kept-settings';
import { tellNews } from '../../lib/storage/memory-news';
import { erasedHere } from './data-erased';
import { work } from './data-work';

/** Everything at once. */
export function DataEverything({ say }: { say: Say }) {
  const job = work.use();
  const erase = async (keep: { settings: boolean; marks: boolean }): Promise<void> => {
    await eraseAll(history, { keepMarks: keep.marks });
    await clearStorage(keep.settings);
    // What was erased before cannot be brought back into nothing.
    erasedHere.set([]);
    await tellNews();
    say(t('dataEverythingDone'));
  };
  return (
    <Section id="everything" title={t('dataEverything')}>
      <EraseEverything
        busy={job.step === 'working'}
        onErase={(keep) => void erase(keep).catch(() => say(t('dataNotErased')))}
      />
    </Section>
  );
}
