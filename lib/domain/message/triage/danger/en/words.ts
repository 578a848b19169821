import type { DangerWords } from '../danger-words';
import { chargebackHints, chargebackSays } from './chargeback';
import { claimHints, claimSays } from './claim';
import { faint } from './faint';
import { fireHints, fireSays } from './fire';
import { harmless } from './harmless';
import { injuryHints, injurySays } from './injury';
import { legalHints, legalSays } from './legal';
import { policeHints, policeSays } from './police';
import { pressHints, pressSays } from './press';
import { ratingHints, ratingSays } from './rating-threat';
import { safetyHints, safetySays } from './safety';
import { violenceHints, violenceSays } from './violence';

/** What buyers who write English say of danger. */
export const english: DangerWords = {
  says: {
    claim: claimSays,
    chargeback: chargebackSays,
    legal: legalSays,
    injury: injurySays,
    fire: fireSays,
    safety: safetySays,
    'rating-threat': ratingSays,
    press: pressSays,
    police: policeSays,
    violence: violenceSays,
  },
  hints: {
    claim: claimHints,
    chargeback: chargebackHints,
    legal: legalHints,
    injury: injuryHints,
    fire: fireHints,
    safety: safetyHints,
    'rating-threat': ratingHints,
    press: pressHints,
    police: policeHints,
    violence: violenceHints,
  },
  harmless,
  faint,
};
