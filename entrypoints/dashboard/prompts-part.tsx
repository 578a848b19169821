import { PromptList } from '../../components/prompts/prompt-list';
import { practicesFor } from '../../lib/policies/prompt-practices';
import { usePrompts } from './use-prompts';

type Props = {
  /** Changes with each visit of the person, and with news (`useVisits`). */
  visit: number;
  /** Says what was done, and how to take it back. */
  say(text: string, undo?: () => void): void;
};

/** The list of prompts with all that can be done about them; any part of the dashboard can hold it. */
export const PromptsPart = ({ visit, say }: Props) => (
  <PromptList practicesOf={practicesFor} {...usePrompts(visit, say)} />
);
