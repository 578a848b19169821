import type { Draft } from '../../domain/reply/reply';
import type { LineContent } from './line-host';

/**
 * A public reply as it is checked: everyone reads it, and it answers what the comment says. What the comment is about was judged
 * with the feedback; of how upset its buyer is only the stars tell.
 */
export function publicDraft({ line: { removal, rating }, row, today }: LineContent, text: string): Draft {
  const draft = { text, mode: 'public' as const, today };
  if (!removal || row.comment.trim() === '') return draft;
  const { language, topics } = removal;
  const triage = {
    language,
    covered: language !== 'other',
    needsAnswer: true,
    danger: [],
    anger: rating === 1 ? 2 : 1,
    topics: [...new Set(topics.map(({ topic }) => topic))],
    problem: true,
    questions: [],
  };
  return { ...draft, answers: { text: row.comment, triage } };
}
