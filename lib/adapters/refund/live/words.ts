/**
 * Words of the refund form beside its amount boxes, in the languages of the interface. English words, older and newer, stand in
 * stored copies of help pages GU7K5N5GUP67M4X9 and G200359070; Chinese ones in the Chinese copy (both read 2026-11-21). The
 * others are the plain words of the language: where they miss, the panel says less, and nothing wrong.
 */

/** The label of the choice of a reason. */
export const REASON = /reason|grund|motif|raison|motivo|raz[oó]n|causale|理由|原因/iu;

/** A memo that the buyer reads. */
export const MEMO_TO_BUYER =
  /(?:memo|note|message) (?:to|for) (?:the )?(?:buyer|customer)|buyer memo|(?:notiz|nachricht|mitteilung) (?:an|für) (?:den )?(?:käufer|kunden)|(?:mémo|note|message) (?:à l.|pour l.|au )(?:acheteur|client)|(?:nota|mensaje) (?:para el|al) (?:comprador|cliente)|(?:nota|messaggio) (?:per l.|all.)acquirente|購入者へのメモ|给买家/iu;

/** A memo that only the seller reads. */
export const MEMO_TO_SELF =
  /note to (?:yourself|self)|seller memo|(?:notiz|vermerk) für (?:sie|dich)|(?:interne|eigene) notiz|verkäufernotiz|note (?:pour vous|personnelle|interne)|mémo vendeur|nota (?:para (?:ti|usted)|personal|interna)|nota (?:per te|personale|del venditore)|memo del venditore|出品者メモ|自分用メモ|卖家备注/iu;

/** Any memo. */
export const MEMO = /memo|mémo|\bnote\b|notiz|vermerk|\bnota\b|メモ|备注/iu;

/** The button that submits a refund. */
export const SUBMIT = /submit|senden|absenden|abschicken|envoyer|soumettre|valider|enviar|invia|送信|提交/iu;

/** A refund of everything. */
export const FULL = /full|gesamt|vollständig|volle |total|complet|íntegr|intera|全額|全额/iu;

/** A refund of a part. */
export const PARTIAL = /partial|teil|partiel|parcial|parziale|一部|部分/iu;

/** Said of a refund that was taken in. */
export const TAKEN_IN =
  /submitted|issued|requested|gesendet|eingereicht|veranlasst|envoyée?|soumise?|effectuée?|enviad|inviat|送信しました|已提交/iu;

/** Said where something was wrong with what was submitted. */
export const REFUSED =
  /error|invalid|exceed|must|required|fehler|ungültig|überschreit|erreur|invalide|dépasse|obligatoire|no es válid|excede|errore|non valid|supera|エラー|超え|必須|错误|无效|超过/iu;
