import type { FeedbackRow } from '../../domain/feedback/feedback-row';
import { readDays } from '../../domain/feedback/list-dates';
import type { OrderId } from '../../domain/ids';
import { all, onlyVisible } from '../dom';
import { withoutNote } from './amazon-note';
import { partsOf } from './parts';
import { isWhole } from './whole';

/** In front of the comment, which stands in quotes; only the English form was seen ("Comments : "). */
const COMMENT =
  /^(?:comments?|kommentare?|commentaires?|comentarios?|comment[oi]|コメント|评论) ?[:：] ?["“”„«»「](.*)["“”»」]$/isu;
const DAY = 86_400_000;
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
  const { parts } = partsOf(box);
  const texts = parts.map(({ text }) => text);
  const comments = parts.flatMap(({ text, box: element }) => {
    const comment = COMMENT.exec(text)?.[1];
    if (comment === undefined) return [];
    return { comment, whole: isWhole(comment.trim(), partsOf(element), [element, ...element.querySelectorAll('*')]) };
  });
  const language = page.documentElement.lang;
  const hints = { language, host: hostname, latest: new Date(Date.now() + DAY).toISOString().slice(0, 10) };
  const days = readDays(
    texts.flatMap((text) => (text.length < 60 ? text.replace(DATE_LABEL, '') : [])),
    hints,
    language ? [language] : [],
  ).flatMap((day) => day ?? []);
  const [[said], [left]] = [comments, days];
  const noted = said?.whole ? withoutNote(said.comment.trim()) : undefined;
  if (!rating || !noted || !left || comments.length > 1 || days.length > 1) return undefined;
  return { orderId, rating: Number(rating), left, comment: noted.text, ...(noted.note && { amazonNote: noted.note }) };
}
