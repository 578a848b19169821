import { fold } from './fold';
import type { Span } from './text';

/**
 * Words that may be about the state in which an item was sent: whether it is the right, whole, new and genuine one. That is the seller's
 * side and stays (Seller Central help on removal of feedback, 20231), however much a comment otherwise sounds like a review, or like one
 * of its delivery. They speak for no verdict of their own: they keep one from being called likely, and a comment from being one about
 * its delivery alone. Of all covered languages at once, since a doubt costs less than a wrong request.
 */
const STATE = [
  // Shared by several languages.
  'incorrect\\w*|incomplet\\w*|original\\w*|cop(?:y|i\\w+)|imita\\w+|pira\\w+|plagi\\w*|fals[oa]\\w*|contrefa\\w+|falsch\\w*(?! (?:adresse|haus))|mou?ld\\w*|muffa|mois\\w+|schimm\\w+|yellow\\w+|jauni\\w*|vergilb\\w*|ingiall\\w+|amarill\\w+',
  // English.
  'wrong(?! (?:address|house|door|place|neighbou?r|city))|different (?:colou?r|size|model|item|one)|missing|used|second ?hand|preowned|returned? item|a return|refurbish\\w*|opened|fake|counterfeit|knock ?off|replica|bootleg|genuine|authentic|diluted|chipped|crack\\w*|split|snapped|rust\\w*|bent|dent\\w*|scratch\\w*|stain\\w*|melted|leak\\w*|expired|stale|finger ?prints?|dirty|dust\\w*|torn|ripped|damag\\w*|smashed|broken|holes?|came off|smell(?:s|ed)? of',
  // German.
  'fehl(?:t|en)\\w*|unvollst\\w+|gebraucht\\w*|geoffnet\\w*|gefalscht\\w*|nach(?:bau|gemacht)\\w*|raubkopie\\w*|kaputt|kratzer\\w*|zerkratzt\\w*|riss\\w*|(?:ver)?rost\\w*|beschadigt\\w*|ausgelaufen\\w*|abgelaufen\\w*|fleck\\w*|loch|locher|andere\\w* (?:farbe|grosse|modell|artikel)',
  // French.
  'faux|fausse|mauvais\\w* (?:article|taille|couleur|modele)|manqu\\w+|occasion|ouvert\\w*|raye\\w*|rayure\\w*|tache\\w*|trou\\w?|rouill\\w+|fissur\\w+|fele\\w*|casse\\w*|abim\\w+|dechir\\w+|perime\\w*|couleur differente',
  // Spanish.
  'equivocad\\w+(?! direccion)|falta\\w*|usad[oa]\\w*|abiert\\w+|segunda mano|rayad\\w+|aranaz\\w+|manch\\w+|agujero\\w*|oxidad\\w+|rot[oa]s?|grieta\\w*|danad\\w+|caducad\\w+|tabaco|otro color',
  // Italian.
  'sbagliat\\w+|manca\\w*|usat[oa]\\w*|apert[oa]\\w*|graffi\\w*|macchi\\w+|buc[oh]\\w?|arruggin\\w+|rott[oa]\\w*|crepa\\w*|danneggiat\\w+|scadut\\w+|altro colore',
];

/** Words of its coming, its unpacking, its time and of what the page said: no part of a review that is nothing else. */
const COMING = [
  'descri\\w+|beschreib\\w*|photo\\w*|foto\\w*|arriv\\w+|retard|retraso|ritardo|angekommen|geliefert|verspatet|spat|kam ohne|lleg[oa]\\w*|tarde|recib\\w+|recu\\w*|ricevut\\w+',
  '(?:straight|right|fresh) (?:from|out of) the (?:box|pack\\w+)|out of the (?:box|pack\\w+)|unbox\\w*|unpack\\w*|took it out|in transit|dead|doa|ausgepackt|auspacken|deballage|sacarlo',
  'says|said|stated?s?|claim\\w*|list(?:ed|ing)|adverti\\w+|pictured?|laut|angeblich|angegeben|bild|annonc\\w+|indique\\w*|pon(?:e|ia)|dice|decia|anuncio|scritto|annuncio|deja',
];

const anyOf = (words: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'gu');
const state = anyOf(STATE);
const stateOrComing = anyOf([...STATE, ...COMING]);

/** Words that may be about the state of what was sent. */
export const stateDoubts = (text: string): Span[] =>
  [...fold(text).matchAll(state)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));

/** Whether any words may be about the state of what was sent, or about its coming. */
export const isDoubtful = (text: string): boolean => fold(text).search(stateOrComing) >= 0;
