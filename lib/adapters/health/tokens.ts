import { type Chunk, childNodesOf, chunksOf, closestIn, deepAll, INLINE, joined, parentOf } from '../dom';
import { CHOICE, PRESSED } from './choices';
import { readText, type Token } from './token';
import { joinThousands } from './words/numbers';

/** What explains or leads elsewhere: its words are no part of what the page says of the account. */
const ASIDE =
  '[role="tooltip"],kat-tooltip,kat-popover,kat-modal,[role="dialog"],nav,[role="navigation"],[role="banner"]';
const blockOf = (element: Element): Element => {
  let block = element;
  for (let up = parentOf(block); up && INLINE.has(block.localName); up = parentOf(block)) block = up;
  return block;
};

const NO_BREAK = /\d[\u00a0\u2009\u202f]\d{3}/;

/** Whether an element's own text parts thousands by a blank that does not break; any other blank parts two numbers. */
const partsThousands = (element: Element): boolean =>
  [...childNodesOf(element)].some((node) => node.nodeType === Node.TEXT_NODE && NO_BREAK.test(node.nodeValue ?? ''));

/** The texts of the content, each as it stands: two shares side by side, with no blank in the markup, are two. */
function textsIn(content: Element): Chunk[] {
  const apart = new Set(deepAll(content, ['br', ...INLINE].join()));
  return chunksOf(content, apart)
    .filter(({ text, element }) => text !== '' && !closestIn(content, element, ASIDE))
    .map((chunk) => (partsThousands(chunk.element) ? { ...chunk, text: joinThousands(chunk.text) } : chunk));
}

/** Texts of one block that follow one another: "3", "of", "300", "orders" may be elements of their own. */
function linesOf(chunks: readonly Chunk[]): Chunk[][] {
  const lines: { block: Element; chunks: Chunk[] }[] = [];
  for (const chunk of chunks) {
    const block = blockOf(chunk.element);
    const last = lines.at(-1);
    if (last?.block === block) last.chunks.push(chunk);
    else lines.push({ block, chunks: [chunk] });
  }
  return lines.map((line) => line.chunks);
}

/** The longest runs of texts that say something together; what says nothing stays as it is. */
function tokensOf(line: readonly Chunk[], languages: readonly string[]): Token[] {
  const tokens: Token[] = [];
  for (let from = 0; from < line.length; ) {
    let to = Math.min(line.length, from + 8);
    let said = readText(joined(line.slice(from, to)), languages);
    while (!said && to > from + 1) said = readText(joined(line.slice(from, --to)), languages);
    const first = line[from]?.element;
    const last = line[to - 1]?.element;
    if (!first || !last) return tokens;
    // What stands over several elements stands in the one around them.
    const at = to === from + 1 ? first : blockOf(first);
    if (said) tokens.push(...said.map((each) => ({ ...each, at })));
    else tokens.push({ kind: 'other', text: line[from]?.text ?? '', at: first });
    from = said ? to : from + 1;
  }
  return tokens;
}

/** A share that stands behind the word for a target alone is the target; which way it is meant is not known. */
function settle(tokens: readonly Token[]): Token[] {
  const settled: Token[] = [];
  for (const token of tokens) {
    const before = settled.at(-1);
    if (token.kind === 'rate' && before?.kind === 'target' && before.alone) {
      settled.push({ kind: 'target', alone: false, at: token.at });
    } else if (token.kind === 'integer' && before?.kind === 'count-name') {
      settled.pop();
      settled.push({ kind: 'counts', counts: { [before.name]: token.value }, at: token.at });
    } else settled.push(token);
  }
  return settled;
}

/**
 * All that the content of a page says, in reading order, by the words that are known. Explanations, navigation and choices that
 * are not the chosen one are left out: "7 days" on a button says what could be shown.
 */
export function tokensIn(content: Element, languages: readonly string[]): Token[] {
  const tokens = linesOf(textsIn(content)).flatMap((line) => tokensOf(line, languages));
  const choices = new Map(tokens.map((token) => [token, closestIn(content, token.at, CHOICE)]));
  const isChosen = (token: Token): boolean => choices.get(token)?.matches(PRESSED) ?? true;
  const chosen = tokens.some((token) => token.kind === 'head' && choices.get(token) && isChosen(token));
  return settle(
    tokens.filter((token) => {
      if (token.kind === 'metric' || !choices.get(token)) return true;
      // Whose orders are shown must be known: where no choice is marked, both stand there and neither is believed.
      return isChosen(token) || (token.kind === 'head' && !chosen);
    }),
  );
}
