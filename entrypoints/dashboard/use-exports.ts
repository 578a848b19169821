import { useState } from 'preact/hooks';
import type { Exports } from '../../components/performance/export-buttons';
import { csvOf, pasteOf } from '../../lib/domain/month/table-text';
import { saveFile } from '../options/save-file';

type Rows = readonly (readonly string[])[];

/** What the buttons below a page do with what it shows. @param name of the file, without its ending. */
export function useExports(name: string, toFile: () => Rows, toPaste: () => Rows): Exports {
  const [done, setDone] = useState<Exports['done']>();
  return {
    done,
    onCopy: () => {
      navigator.clipboard.writeText(pasteOf(toPaste())).then(
        () => setDone('copied'),
        () => setDone('not-copied'),
      );
    },
    onSave: () => saveFile(`${name}.csv`, csvOf(toFile()), 'text/csv'),
    onPrint: () => print(),
  };
}
