import type { Ground } from '../concession';
import type { RemedyText } from '../feedback/topic-texts';

/** What can be done about how one answers and what buyers are told, as interface texts; what helps against causes is a remedy of feedback. */
const adviceTexts = [
  'adviceAnswerInTime',
  'adviceTellInListing',
  'adviceSolveAtOnce',
  'adviceWrongStars',
  'adviceReview',
] as const;

/** What a published best practice says, by the name of its interface text, and all that it rests on. */
export type Practice = { text: RemedyText | (typeof adviceTexts)[number]; grounds: readonly Ground[] };
