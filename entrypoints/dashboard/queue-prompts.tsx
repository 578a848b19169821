import { StatusBar } from '../../components/options/status-bar';
import { useSaid } from '../../components/options/use-said';
import { PromptsPart } from './prompts-part';
import { useVisits } from './use-visits';

/** What own records advise, under what is due. */
export function QueuePrompts() {
  const visit = useVisits();
  const { said, say, close } = useSaid();
  return (
    <>
      <PromptsPart visit={visit} say={say} />
      <StatusBar said={said} close={close} />
    </>
  );
}
