import type { FeedbackRow } from '../../domain/feedback/feedback-row';
import { readDays } from '../../domain/feedback/list-dates';
import type { OrderId } from '../../domain/ids';
import { all, onlyVisible } from '../dom';
import { withoutNote } from './amazon-note';
import { partsOf } from './parts';

/** In front of the comment, which stands in quotes; only the English form was seen ("Comments : "). */
const COMMENT =
  /^(?:comments?|kommentare?|commentaires?|comentarios?|comment[oi]|コメント|评论) ?[:：] ?["“”„«»「](.*)["“”»」]$/isu;
const DATE_LABEL = /^(?:date|datum|fecha|data|日付|日期) ?[:：] ?/iu;

/**
 * The buyer's feedback as the page of its order shows it, in the box of notes. Only where stars, comment and date are all there: a
 * feedback without its date has no clock, and a page that is read for its order is never doubted for this.
 */
export function feedbackOnOrder(page: Document, orderId: OrderId, hostname: string): FeedbackRow | undefined {
  const box = onlyVisible(all(page, '.order-details-bordered-box-notes-feedback'));
  const stars = box && onlyVisible(all(box, 'i[class*="a-star-"]'));
  if (!box || !stars) return undefined;
  const rating = /(?:^| )a-star-([1-5])(?= |$)/.exec(stars.className)?.[1];
  const texts = partsOf(box).parts.map(({ text }) => text);
  const comments = texts.flatMap((text) => COMMENT.exec(text)?.[1] ?? []);
  const language = page.documentElement.lang;
  const hints = { language, host: hostname };
  const days = readDays(
    texts.flatMap((text) => (text.length < 60 ? text.replace(DATE_LABEL, '') : [])),
    hints,
    language ? [language] : [],
  ).flatMap((day) => day ?? []);
  const [[comment], [left]] = [comments, days];
  const noted = comment === undefined ? undefined : withoutNote(comment.trim());
  if (!rating || !noted || !left || comments.length > 1 || days.length > 1) return undefined;
  return { orderId, rating: Number(rating), left, comment: noted.text, ...(noted.note && { amazonNote: noted.note }) };
}
