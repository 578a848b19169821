import type { RemedyText } from '../domain/feedback/topic-texts';
import type { Practice } from '../domain/prompts/advice';
import type { PromptId } from '../domain/prompts/prompt';
import { ACCURATE_LISTINGS, ANSWER_IN_TIME, BEST_PRACTICES, blog, ground } from './best-practice-sources';
import { bestPractices } from './best-practices';

/** What helps against causes of complaints helps as well where refunds or returns show them. */
const againstCauses: Partial<Record<PromptId, readonly RemedyText[]>> = {
  'out-of-stock': ['remedyStock'],
  'late-shipment': ['remedyLateDelivery', 'remedyTellDelays'],
  'not-received': ['remedyTracking'],
  'messy-returns': ['remedyReturns'],
  'not-as-described': ['remedyNotAsDescribed', 'remedyWrongItem'],
  'wrong-item': ['remedyWrongItem', 'remedyItemMissing'],
  quality: ['remedyProductQuality'],
  packing: ['remedyPackaging'],
  service: ['remedyCustomerService'],
};

/** What Amazon advises about answers, listings and stars: no cause of complaints, and shown by other records. */
const ofConduct: Partial<Record<PromptId, readonly Practice[]>> = {
  prompt: [
    {
      text: 'adviceAnswerInTime',
      grounds: [
        ground(
          ANSWER_IN_TIME,
          'Answer within 24 hours, on weekends and holidays too; where it is not solved yet, with a date.',
        ),
        ground(
          blog('Keeping on top of communication with buyers (and potential buyers)', '2012-08-13'),
          'Prompt, accurate, helpful: on rushed days these three keep one from cutting the wrong corners.',
          'official',
          '2012-08-13',
        ),
      ],
    },
  ],
  accurate: [
    {
      text: 'adviceTellInListing',
      grounds: [
        ground(
          blog('Two "time-saving" mistakes you might not think of as mistakes', '2013-05-28'),
          'Buyers who cannot tell a detail from picture and description ask, or buy and are disappointed: answer them, and show the exact product from several sides.',
          'official',
          '2013-05-28',
        ),
        ground(
          ACCURATE_LISTINGS,
          'Take the time to make a complete and accurate record of what is sold.',
          'official',
          '2012-05-21',
        ),
      ],
    },
  ],
  helpful: [
    {
      text: 'adviceSolveAtOnce',
      grounds: [
        ground(
          blog('Keeping on top of communication with buyers (and potential buyers)', '2012-08-13'),
          'Who is answered promptly, accurately and helpfully seldom has to write again.',
          'official',
          '2012-08-13',
        ),
        ground(
          blog('A Tale of Two Orders, Part II', '2012-03-26'),
          'No acknowledgement, no apology, no remedy and no answer to the second message lose a buyer for good.',
          'official',
          '2012-03-26',
        ),
      ],
    },
  ],
  'inaccurate-feedback': [
    {
      text: 'adviceWrongStars',
      grounds: [
        ground(BEST_PRACTICES, 'Feedback can be inaccurate: a wrong rating, or buyers who are happy and say nothing.'),
        ground(
          blog('Managing negative feedback from buyers', '2012-06-25'),
          'A buyer may be asked once to remove feedback, without pressure or anything in return; a no is to be respected.',
          'official',
          '2012-06-25',
        ),
      ],
    },
  ],
  'negative-rate': [
    {
      text: 'adviceReview',
      grounds: [
        ground(
          blog('Dealing with negative feedback', '2012-05-09'),
          'Up to 2 % negative feedback is great; above 5 % one may want to review one’s business practices.',
          'official',
          '2012-05-09',
        ),
      ],
    },
  ],
};

/** What published best practice says about what a prompt points at, each text once with all that it rests on. */
export function practicesFor(prompt: PromptId): Practice[] {
  const texts = againstCauses[prompt] ?? [];
  const remedies = texts.map((text) => ({
    text,
    grounds: bestPractices.filter((practice) => practice.text === text).map((practice) => practice.ground),
  }));
  return [...remedies, ...(ofConduct[prompt] ?? [])];
}
