import type { DangerWords } from '../danger-words';
import { chargebackHints, chargebackSays } from './chargeback';
import { claimHints, claimSays } from './claim';
import { faint } from './faint';
import { figures } from './figures';
import { fireHints, fireSays } from './fire';
import { harmless } from './harmless';
import { injuryHints, injurySays } from './injury';
import { legalHints, legalSays } from './legal';
import { policeHints, policeSays } from './police';
import { pressHints, pressSays } from './press';
import { ratingHints, ratingSays } from './rating-threat';
import { safetyHints, safetySays } from './safety';
import { untoldSays } from './untold';
import { violenceHints, violenceSays } from './violence';

/** What buyers who write English say of danger. */
export const english: DangerWords = {
  says: {
    claim: [...claimSays, ...(untoldSays.claim ?? [])],
    chargeback: [...chargebackSays, ...(untoldSays.chargeback ?? [])],
    legal: [...legalSays, ...(untoldSays.legal ?? [])],
    injury: [...injurySays, ...(untoldSays.injury ?? [])],
    fire: [...fireSays, ...(untoldSays.fire ?? [])],
    safety: [...safetySays, ...(untoldSays.safety ?? [])],
    'rating-threat': [...ratingSays, ...(untoldSays['rating-threat'] ?? [])],
    press: [...pressSays, ...(untoldSays.press ?? [])],
    police: [...policeSays, ...(untoldSays.police ?? [])],
    violence: [...violenceSays, ...(untoldSays.violence ?? [])],
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
  harmless: [...harmless, ...figures],
  faint,
};
