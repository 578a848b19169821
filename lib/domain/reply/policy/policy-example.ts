import type { TextLanguage } from '../../text/text';
import type { Draft } from '../reply';

/** A draft for the examples of the rules of policy, and the message it answers; an answer of an ordinary day where it says nothing else. */
export type PolicyExample = { text: string; language: TextLanguage; message?: string } & Partial<
  Omit<Draft, 'answers'>
>;
