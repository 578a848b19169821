import type { FileProblem } from '../../lib/domain/own-file';
import type { TaughtField } from '../../lib/domain/taught';
import { MOST_BYTES, mergeTaught, readTaughtFile } from '../../lib/domain/taught-file';
import { change } from '../../lib/storage/change';
import { taughtFields } from '../../lib/storage/settings';

type Imported = { before: readonly TaughtField[]; taken: TaughtField[]; known: number };

/** Takes in a file of taught fields; one that does not fit changes nothing. Its size is looked at before it is read. */
export async function importTaught(file: File): Promise<Imported | { problem: FileProblem }> {
  if (file.size > MOST_BYTES) return { problem: { kind: 'too-large' } };
  // Text in another encoding than UTF-8 is refused, and so is a file that went away since it was chosen.
  const text = await file
    .arrayBuffer()
    .then((bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    .catch(() => '');
  const read = readTaughtFile(text);
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
