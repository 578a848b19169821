import { useState } from 'preact/hooks';
import { type Said, StatusBar } from '../../components/options/status-bar';
import { PromptsPart } from './prompts-part';
import { useVisits } from './use-visits';

/** What own records advise, under what is due. */
export function QueuePrompts() {
  const visit = useVisits();
  const [said, setSaid] = useState<Said>();
  const say = (text: string, undo?: () => void): void => setSaid((last) => ({ id: (last?.id ?? 0) + 1, text, undo }));
  return (
    <>
      <PromptsPart visit={visit} say={say} />
      <StatusBar said={said} close={() => setSaid(undefined)} />
    </>
  );
}
