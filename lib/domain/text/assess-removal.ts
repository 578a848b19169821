import { judgeRemoval } from './judge-removal';
import { languageOf } from './language';
import { findObscene } from './obscene';
import { findPersonalData } from './personal-data';
import type { Comment, Removal } from './removal';
import { topicsOf } from './topics';

/** What may be asked of Amazon for a comment as a buyer left it, and the words that decide it. */
export function assessRemoval(comment: Comment): Removal {
  const { text } = comment;
  const language = comment.language ?? languageOf(text);
  return judgeRemoval(comment, {
    obscene: findObscene(text, language),
    personalData: findPersonalData(text, language),
    topics: topicsOf(text, language),
    language,
  });
}
