/** Where a file is written to, piece by piece; what is written is out of the memory of this program as soon as the browser likes. */
export type Sink = { write(text: string): Promise<void>; end(): Promise<Blob> };

/** So many letters are gathered before they go. */
const PIECE = 1_000_000;

/** A file of plain text. */
export function plainSink(type: string): Sink {
  const parts: Blob[] = [];
  let gathered: string[] = [];
  let length = 0;
  const flush = (): void => {
    parts.push(new Blob(gathered));
    gathered = [];
    length = 0;
  };
  return {
    async write(text) {
      gathered.push(text);
      length += text.length;
      if (length >= PIECE) flush();
    },
    async end() {
      flush();
      return new Blob(parts, { type });
    },
  };
}
