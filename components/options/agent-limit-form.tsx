import { useEffect, useState } from 'preact/hooks';
import {
  type AgentDraft,
  type AgentLimit,
  agentBoxes,
  agentDraftOf,
  readAgentLimit,
} from '../../lib/domain/agent-limit-draft';
import type { Currency } from '../../lib/domain/money';
import { t } from '../../lib/i18n';
import { problemText } from './problem-text';
import { TextBox } from './text-box';

/** The boxes of one currency. Nothing is given on before both can be read. */
export function AgentLimitForm(props: {
  currency: Currency;
  limit: AgentLimit | undefined;
  onSave(limit: AgentLimit): void;
}) {
  const { currency, limit, onSave } = props;
  const [typed, setTyped] = useState<AgentDraft>();
  const [tried, setTried] = useState(false);
  const stored = JSON.stringify(limit);
  useEffect(() => {
    setTyped(undefined);
    setTried(false);
  }, [stored]);
  const draft = typed ?? agentDraftOf(limit, currency);
  const read = readAgentLimit(draft, currency);
  const problems = tried && 'problems' in read ? read.problems : {};
  const save = (form: HTMLFormElement): void => {
    setTried(true);
    if ('limit' in read) onSave(read.limit);
    else {
      const first = agentBoxes.find((box) => read.problems[box]);
      form.querySelector<HTMLElement>(`[name="agent-${first}"]`)?.focus();
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(event.currentTarget);
      }}
    >
      <div class="boxes">
        {agentBoxes.map((box) => (
          <TextBox
            key={box}
            name={`agent-${box}`}
            label={box === 'concession' ? t('optionsAgentConcession') : t('optionsAgentTotal')}
            unit={currency}
            value={draft[box] ?? ''}
            problem={problems[box] && problemText(problems[box], currency)}
            onInput={(text) => setTyped({ ...draft, [box]: text })}
          />
        ))}
      </div>
      <button type="submit" name="agent-save">
        {t('optionsSave')}
      </button>
    </form>
  );
}
