import { useState } from 'preact/hooks';
import { taughtFileProblem } from '../../components/options/file-problem';
import { FileTransfer } from '../../components/options/file-transfer';
import { TaughtList } from '../../components/options/taught-list';
import type { Say } from '../../components/options/use-said';
import type { FileProblem } from '../../lib/domain/own-file';
import type { TaughtField } from '../../lib/domain/taught';
import { isSameField, taughtFileText, withField, withoutImport } from '../../lib/domain/taught-file';
import { t } from '../../lib/i18n';
import { taughtFields } from '../../lib/storage/settings';
import { importTaught } from './import-taught';
import { saveFile } from './save-file';
import { useChange } from './use-change';

const FILE = 'makegood-taught-fields.json';

export function Taught({ say }: { say: Say }) {
  const [fields, change] = useChange(taughtFields, say);
  const [problem, setProblem] = useState<FileProblem>();
  if (!fields) return <p class="quiet">{t('loading')}</p>;
  const without = (list: readonly TaughtField[], field: TaughtField) =>
    list.filter((each) => !isSameField(each, field));
  // What was taught anew since stays.
  const restore = (field: TaughtField) => (now: TaughtField[]) =>
    now.some((each) => isSameField(each, field) && each.taughtAt !== field.taughtAt) ? now : withField(now, field);
  const take = async (file: File): Promise<void> => {
    const result = await importTaught(file);
    setProblem('problem' in result ? result.problem : undefined);
    if ('problem' in result) return;
    const { before, taken, known } = result;
    const text = t('optionsImported', taken.length, known);
    if (taken.length === 0) return say(text);
    say(text, () => change((now) => withoutImport(now, before, taken), t('optionsUndone')));
  };
  return (
    <>
      <TaughtList
        fields={fields}
        onRemove={(field) => change((now) => without(now, field), t('optionsFieldRemoved'), restore(field))}
        onUseAgain={({ droppedAt: _, ...field }) =>
          change(
            restore(field),
            t('optionsFieldUsed'),
            restore(fields.find((each) => isSameField(each, field)) ?? field),
          )
        }
      />
      <FileTransfer
        name="taught"
        canExport={fields.length > 0}
        problem={problem && taughtFileProblem(problem)}
        onExport={() => saveFile(FILE, taughtFileText(fields), 'application/json')}
        onFile={(file) => void take(file)}
      />
    </>
  );
}
