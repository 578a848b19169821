import type { Phrases } from './says';

/** Words that ask for a feedback to be taken back or changed, whoever is to do so. */
export const takingBack: Phrases = {
  en: `remov* _ feedback, remov* _ review, remov* _ rating, remov* _ comment, remov* it, delet* _ feedback, delet* _ review, delet* _ rating, delet* _ comment,
    chang* _ feedback, chang* _ review, chang* _ rating, chang* it to, chang* _ stars, updat* _ feedback, updat* _ review, updat* _ rating, revis* _ feedback, revis* _ review, revis* _ rating,
    withdraw* _ feedback, withdraw* _ review, take _ feedback down, take _ review down, take down _ feedback, take down _ review, edit* _ feedback, edit* _ review`,
  de: `bewertung* _ entfern*, bewertung* _ lösch*, bewertung* _ änder*, bewertung* _ zurück*, bewertung* entfern*, bewertung* lösch*, bewertung* änder*, bewertung* zurück*, bewertung* anpass*, bewertung* zu ändern, bewertung* zu löschen, bewertung* zu entfernen,
    kommentar* _ lösch*, kommentar* lösch*, kommentar* entfern*, entfern* _ bewertung*, lösch* _ bewertung*, änder* _ bewertung*, feedback _ lösch*, feedback lösch*, feedback entfern*, feedback ändern, nehmen _ bewertung* zurück`,
  fr: `supprim* _ avis, supprim* _ évaluation*, supprim* _ commentaire*, supprim* _ note, retir* _ avis, retir* _ évaluation*, retir* _ commentaire*, modifi* _ avis, modifi* _ évaluation*, modifi* _ commentaire*, modifi* _ note, chang* _ avis, chang* _ évaluation*, chang* _ note, enlev* _ avis, enlev* _ commentaire*`,
  es: `elimin* _ valoraci*, elimin* _ opini*, elimin* _ comentario*, elimin* _ reseña*, borr* _ valoraci*, borr* _ opini*, borr* _ comentario*, borr* _ reseña*, quit* _ valoraci*, quit* _ comentario*, retir* _ valoraci*, retir* _ comentario*, cambi* _ valoraci*, cambi* _ opini*, cambi* _ puntuaci*, cambi* _ reseña*, modific* _ valoraci*, modific* _ opini*, modific* _ comentario*, modifiq* _ valoraci*`,
  it: `rimuov* _ feedback, rimuov* _ recensione, rimuov* _ commento, rimuov* _ valutazione, elimin* _ feedback, elimin* _ recensione, elimin* _ commento, elimin* _ valutazione, cancell* _ feedback, cancell* _ recensione, cancell* _ commento, modific* _ feedback, modific* _ recensione, modific* _ valutazione, cambi* _ feedback, cambi* _ recensione, cambi* _ valutazione, togli* _ feedback, togli* _ recensione`,
};

/** Words that ask for good feedback. */
export const praising: Phrases = {
  en: 'positive feedback, positive review, positive rating, star review, star rating, star feedback, stars, good review',
  de: 'positive bewertung*, gute bewertung*, sterne, fünf sterne',
  fr: 'avis positif, avis positifs, évaluation positive, bonne évaluation, étoiles',
  es: 'valoración positiva, opinión positiva, buena valoración, reseña positiva, estrellas',
  it: 'feedback positivo, recensione positiva, buona recensione, stelle',
};
