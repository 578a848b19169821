import { type Encoding, encodingByPiece, encodingByStart, SAMPLE_BYTES } from './encoding';

/** A piece of the file's text, and how many of its bytes have been read. */
export type TextPiece = { text: string; read: number };

/** Thrown where a file is not clean UTF-8; says what it is. */
export class OtherEncoding extends Error {
  readonly encoding: Encoding;
  constructor(encoding: Encoding) {
    super(`The file is ${encoding}`);
    this.encoding = encoding;
  }
}

const pieceOf = async (file: Blob, from: number, length: number): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(from, from + length).arrayBuffer());

/** The encoding that the beginning of a file speaks for. */
export async function encodingOf(file: Blob): Promise<Encoding> {
  return encodingByStart(await pieceOf(file, 0, SAMPLE_BYTES));
}

/**
 * The text of a file piece by piece; no more than one piece is in memory. A mark at the beginning is left out.
 * @param strict whether a byte that cannot be UTF-8 ends it.
 * @throws OtherEncoding where it does.
 */
export async function* readText(file: Blob, encoding: Encoding, strict = false): AsyncGenerator<TextPiece> {
  const fatal = strict && encoding === 'utf-8';
  const decoder = new TextDecoder(encoding, { fatal });
  const reader = file.stream().getReader();
  let read = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      let text: string;
      try {
        text = decoder.decode(value, { stream: !done });
      } catch {
        // A letter that the end of the file cuts in two says nothing of the rest.
        if (!done)
          throw new OtherEncoding(
            encodingByPiece(await pieceOf(file, Math.max(0, read - 2 * SAMPLE_BYTES), 4 * SAMPLE_BYTES)),
          );
        text = '\ufffd';
      }
      read += value?.length ?? 0;
      yield { text, read };
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
