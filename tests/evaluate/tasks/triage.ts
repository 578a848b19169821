import { assessMessage } from '../../../lib/domain/message/triage/assess-message';
import { textLanguages } from '../../../lib/domain/text/text';
import { type Task, textOf } from '../task';

/**
 * `{text, lang?}` → `{needsAnswer, danger, anger, topics}`: whether a message of a buyer needs an answer, whether it speaks of danger, how
 * upset the buyer is (0–3), and what it is about, in the order of the list of topics.
 */
const task: Task = (given) => {
  const text = textOf(given, 'text');
  const language = textLanguages.find((each) => each === given['lang']);
  const { needsAnswer, danger, anger, topics } = assessMessage(text, language);
  return { needsAnswer, danger: danger.length > 0, anger, topics };
};
export default task;
