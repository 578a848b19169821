import type { Reason } from '../domain/reason';

/**
 * What becomes of an order of the sample shop. Shares are out of a thousand: in older months, and in the last three, in which the
 * shop ships late more often, so that there is something to see.
 */
export type Story = {
  id: string;
  share: number;
  lately: number;
  /** Stars of the feedback; none where the buyer leaves none. */
  rating?: number;
  comments?: readonly string[];
  /** Amazon's code in its returns report. */
  returned?: string;
  /** What is given: all of it back, the shipping, or a part on top. */
  given?: 'full' | 'shipping' | 'concession';
  reason?: Reason;
  /** What the buyer writes; the answer takes hours between these two. */
  asks?: readonly string[];
  answers?: readonly [number, number];
};

export const stories: readonly [Story, ...Story[]] = [
  { id: 'quiet', share: 560, lately: 520 },
  {
    id: 'pleased',
    share: 310,
    lately: 290,
    rating: 5,
    comments: [
      'Arrived as described, well packed. Thank you!',
      'Great seller, quick delivery.',
      '',
      'Exactly what I wanted.',
    ],
  },
  { id: 'content', share: 40, lately: 40, rating: 4, comments: ['All fine, box a little dented.', 'Good.', ''] },
  {
    id: 'late',
    share: 6,
    lately: 32,
    rating: 2,
    comments: [
      'Came eight days late and nobody told me.',
      'Delivery took almost two weeks. Too late for the birthday.',
      'Shipped far too late.',
    ],
    given: 'shipping',
    reason: 'late-dispatch',
    asks: ['Where is my order? It should have been here on Monday.', 'My parcel is late. When will it arrive?'],
    answers: [3, 40],
  },
  {
    id: 'damaged',
    share: 4,
    lately: 6,
    rating: 2,
    comments: ['Arrived broken, hardly any padding in the box.', 'The parcel was crushed and the item damaged.'],
    returned: 'CR-DAMAGED_BY_CARRIER',
    given: 'full',
    reason: 'undeliverable',
    asks: ['It arrived broken. What can you do?'],
    answers: [2, 20],
  },
  {
    id: 'not-as-described',
    share: 5,
    lately: 14,
    rating: 2,
    comments: [
      'Not as described: the colour is nothing like the picture.',
      'The description says steel, this is plastic.',
    ],
    returned: 'AMZ-PG-BAD-DESC',
    given: 'full',
    reason: 'not-as-described',
    asks: ['The colour is not the one in the picture. Can I send it back?'],
    answers: [1, 30],
  },
  {
    id: 'defective',
    share: 12,
    lately: 14,
    rating: 3,
    comments: ['Stopped working after a week.', 'Does not switch off any more.'],
    returned: 'CR-DEFECTIVE',
    given: 'concession',
    reason: 'defective',
    asks: ['It stopped working. Please help.'],
    answers: [2, 26],
  },
  {
    id: 'product-review',
    share: 4,
    lately: 6,
    rating: 1,
    comments: [
      'The kettle is too loud and the handle gets hot.',
      'The fabric is thin and the bag has too few pockets.',
    ],
  },
  { id: 'rude', share: 1, lately: 2, rating: 1, comments: ['What a piece of shit.'] },
  { id: 'changed-mind', share: 24, lately: 26, returned: 'CR-UNWANTED_ITEM', given: 'full', reason: 'customer-return' },
  {
    id: 'question',
    share: 4,
    lately: 6,
    asks: ['Does it come with a cable for the European plug?', 'What are the exact measurements?'],
    answers: [1, 12],
  },
];
