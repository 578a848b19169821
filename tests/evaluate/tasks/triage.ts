import { assessMessage } from '../../../lib/domain/message/triage/assess-message';
import { type Task, textOf } from '../task';

/** `text` → whether a buyer's message needs an answer, holds words of danger, how angry it is (0 to 3) and what it is about. */
const task: Task = (given) => {
  const { needsAnswer, danger, anger, topics } = assessMessage(textOf(given, 'text'));
  return { needsAnswer, danger: danger.length > 0, anger, topics };
};
export default task;
