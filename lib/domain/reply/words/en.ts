import { askingEn } from './en-asking';
import { demandingEn } from './en-demanding';
import { feedbackEn } from './en-feedback';
import { givingEn } from './en-giving';
import { pleasedEn } from './en-pleased';
import { urgingEn } from './en-urging';
import type { Parts } from './parts';

/** English. */
export const en: Parts = { ...feedbackEn, ...askingEn, ...urgingEn, ...givingEn, ...demandingEn, ...pleasedEn };
