import { wantsOwnWords } from '../../../lib/domain/message/own-words';
import { assessMessage } from '../../../lib/domain/message/triage/assess-message';
import { listenerByFile } from '../../training/listener';
import { languageOfLine, type Task, textOf } from '../task';

const { hearMessage } = listenerByFile();

/**
 * `{text, lang?}` → `{needsAnswer, danger, sure, anger, topics, covered}`: whether a message of a buyer needs an answer, whether it
 * speaks of danger and whether surely so (else it is only read first), how upset the buyer is (0–3), and what it is about, in the order
 * of the list of topics. Where its language is not `covered` an answer is needed, and for the rest only words were looked for that are
 * the same everywhere: `danger: false` then says nothing.
 */
const task: Task = (given) => {
  const triage = assessMessage(textOf(given, 'text'), languageOfLine(given), hearMessage);
  const { needsAnswer, danger, anger, topics, covered } = triage;
  return { needsAnswer, danger: danger.length > 0, sure: wantsOwnWords(triage), anger, topics, covered };
};
export default task;
