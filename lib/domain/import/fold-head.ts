/** The name of a column with every way of writing it made one: width, case, blanks, apostrophes and marks that are not seen. */
export const foldHead = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
