import { judgeRemoval } from './judge-removal';
import type { Comment, Removal } from './removal';
import type { PersonalDataFound, Span, TextLanguage, TopicFound } from './text';

// Stand-ins until the searches themselves are here: findObscene, findPersonalData, languageOf and topicsOf take their places.
const findObscene = (_text: string, _language: TextLanguage): Span[] => [];
const findPersonalData = (_text: string, _language: TextLanguage): PersonalDataFound[] => [];
const languageOf = (_text: string): TextLanguage => 'en';
const LATE =
  /\b(?:late|delay\w*|never (?:arriv|receiv|came|got)\w*|not (?:arriv|receiv)\w*|still waiting|weeks|verspatet|zu spat|nicht (?:angekommen|erhalten)|nie|retard|jamais|pas recu|tarde|retraso|no (?:ha )?(?:llegado|recibido)|nunca|ritardo|mai|non (?:e )?arrivato)\b/i;
const topicsOf = (text: string, _language: TextLanguage): TopicFound[] => {
  const found = LATE.exec(text.normalize('NFD').replace(/\p{M}/gu, ''));
  return found ? [{ topic: 'late_delivery', start: 0, end: text.length }] : [];
};

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
