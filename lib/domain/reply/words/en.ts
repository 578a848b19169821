import { askingEn } from './en-asking';
import { demandingEn } from './en-demanding';
import { feedbackEn } from './en-feedback';
import { givingEn } from './en-giving';
import { hangingEn } from './en-hanging';
import { pleasedEn } from './en-pleased';
import { urgingEn } from './en-urging';
import type { Parts } from './parts';

/** English. */
export const en: Parts = {
  ...feedbackEn,
  ...askingEn,
  ...urgingEn,
  ...givingEn,
  ...hangingEn,
  ...demandingEn,
  ...pleasedEn,
};
