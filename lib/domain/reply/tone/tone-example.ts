import type { TextLanguage } from '../../text/text';

/** A draft of an answer, for the examples of the rules of tone. */
export type ToneExample = { text: string; language: TextLanguage };
