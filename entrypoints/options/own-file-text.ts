/**
 * The text of a file that was chosen; `undefined` for one that is too large to be read at all. Text in another encoding than
 * UTF-8 is refused, and so is a file that went away since it was chosen: both read as nothing.
 */
export async function ownFileText(file: File, mostBytes: number): Promise<string | undefined> {
  if (file.size > mostBytes) return undefined;
  return file
    .arrayBuffer()
    .then((bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    .catch(() => '');
}
