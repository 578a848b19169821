import type { FileProblem } from '../../lib/domain/own-file';
import type { TaughtField } from '../../lib/domain/taught';
import { MOST_BYTES, mergeTaught, readTaughtFile } from '../../lib/domain/taught-file';
import { change } from '../../lib/storage/change';
import { taughtFields } from '../../lib/storage/settings';
import { ownFileText } from './own-file-text';

type Imported = { before: readonly TaughtField[]; taken: TaughtField[]; known: number };

/** Takes in a file of taught fields; one that does not fit changes nothing. */
export async function importTaught(file: File): Promise<Imported | { problem: FileProblem }> {
  const text = await ownFileText(file, MOST_BYTES);
  const read = text === undefined ? { problem: { kind: 'too-large' as const } } : readTaughtFile(text);
  if ('problem' in read) return read;
  let result: Imported | { problem: FileProblem } = { problem: { kind: 'too-many' } };
  await change(taughtFields, (now) => {
    const merge = mergeTaught(now, read.fields);
    if (!merge) return now;
    result = { before: now, taken: merge.taken, known: merge.known };
    return merge.taken.length > 0 ? merge.fields : now;
  });
  return result;
}
