/**
 * Words of the refund form beside its amount boxes, in the languages of the interface. English words, older and newer, stand in
 * stored copies of help pages GU7K5N5GUP67M4X9 and G200359070; Chinese ones in the Chinese copy (both read 2026-11-21). The
 * others are the plain words of the language: where they miss, the panel says less, and nothing wrong.
 */

/** The label of the choice of a reason. */
export const REASON =
  /\breasons?\b|(?:\b|erstattungs|rückgabe|rücksende)grund\b|\bmotifs?\b|raison|\bmotivo\b|raz[oó]n\b|causale|理由|原因/iu;

/** A memo that the buyer reads. */
export const MEMO_TO_BUYER =
  /(?:memo|note|message|comment)s? (?:to|for) (?:the |your )?(?:buyer|customer)|(?:buyer|customer) memo|(?:\b(?:and|or|und|oder|et|ou|y|o|e)|&) (?:to |for |an |für |à |pour |para |per )?(?:the |den |die |el |il |al |au |l.)?(?:buyer|customer|käufer|kund|acheteur|client|comprador|acquirente)|(?<!not |never |n.t |not be |never be |n.t be )(?:visible to|seen by|shown to) (?:the )?(?:buyer|customer)|(?:notiz|memo|nachricht|mitteilung|anmerkung) (?:an|für) (?:den |die |ihren )?(?:käufer|kund)|(?:mémo|note|message) (?:à |pour |au |destinée? à )(?:l.)?(?:acheteur|client)|(?:nota|mensaje|memo) (?:para el|al) (?:comprador|cliente)|(?:nota|messaggio|memo|promemoria) (?:per l.|all.|per il |al )(?:acquirente|cliente)|(?:購入者|お客様)(?:へ|宛て?)の?(?:メモ|メッセージ|連絡)|(?:给|致)(?:买家|客户)的?(?:备注|留言|消息|说明)|买家(?:备注|留言)/iu;

/** A memo that only the seller reads. */
export const MEMO_TO_SELF =
  /(?:note|memo) (?:to|for) (?:yourself|self|myself|your own)|(?:seller.?s?|internal|private|personal) (?:memo|note)|(?:not |never |n.t )(?:be )?(?:visible to|seen by|shown to) (?:the )?(?:buyer|customer)|only visible to you|(?:notiz|vermerk|memo) (?:für|an) (?:sie|dich|sich)\b|(?:interne[rs]?|eigene[rs]?|private|persönliche) (?:notiz|vermerk|memo)|verkäufer(?:notiz|memo|vermerk)|(?:note|mémo) (?:pour (?:vous|soi)|à vous|personnelle?|interne|privée?|(?:du |de )?vendeur)|nota (?:para (?:ti|usted|mí|sí)|personal|interna|privada|del vendedor)|nota (?:per te|a te|per sé|personale|privata|del venditore)|(?:pro)?memo(?:ria)? (?:del venditore|personale)|出品者(?:用)?メモ|自分(?:用|へ|宛て)の?メモ|社内(?:用)?メモ|卖家备注|(?:给)?自己的?备注|内部备注/iu;

/** Any memo. */
export const MEMO = /\bmemos?\b|mémo\b|\bnote\b|notiz|vermerk|\bnota\b|promemoria|メモ|备注/iu;

/** What a box for text can be that is called a note, or stands on every page, and is no memo of this refund. */
export const NO_MEMO =
  /feedback|review|survey|search|gift|(?:delivery|credit|release|condition|packing) note|suche|bewertung|geschenk|lieferschein|\bavis\b|recherche|cadeau|buscar|reseña|regalo|cerca|recension|ギフト|検索|レビュー|評価|礼品|搜索|评价|反馈/iu;

/** The button that submits a refund. */
export const SUBMIT =
  /\b(?:submit|issue refund|send refund)|(?:^|\s)(?:absenden|abschicken|senden|veranlassen|einreichen)\b|envoyer|soumettre|valider|effectuer le remboursement|(?:^|\s)(?:enviar|emitir|invia|emetti)\b|送信|提交/iu;

/** What a button does that submits something else, or nothing. */
export const NO_SUBMIT =
  /feedback|review|search|cancel|draft|question|\bcase\b|not (?:now|yet)|don.t|suche|bewertung|abbrechen|entwurf|annuler|brouillon|\bavis\b|recherche|cancelar|borrador|buscar|annulla|bozza|cerca|キャンセル|下書き|検索|評価|取消|草稿|搜索|反馈|评价/iu;

/** A refund of everything. */
export const FULL =
  /\b(?:full|entire|whole)\b|vollständig|\bvoll(?:e|er|en)?\b|komplett|gesamt(?:betrag|erstattung|e |en )|(?:remboursement|montant) (?:total|intégral|complet)|intégralité|(?:reembolso|importe) (?:total|completo|íntegro)|rimborso (?:totale|completo|integrale)|importo (?:totale|intero)|intero importo|全額|全额/iu;

/** A refund of a part. */
export const PARTIAL = /partial|\bpart\b|teil(?:erstattung|betrag|weise)|partiel|parcial|parzial|一部|部分/iu;

/** Said of a refund that was taken in. */
export const TAKEN_IN =
  /(?:submitted|issued|requested|processed)\b|(?:was|been) sent\b|(?:gesendet|eingereicht|veranlasst|übermittelt|ausgeführt)|(?:a|bien) été (?:bien )?(?:envoyé|soumis|effectué|émis|enregistré|transmis)|(?:se ha|ha sido|se) (?:enviad|emitid|realizad|solicitad|envió|emitió)|è stato (?:inviat|emess|effettuat|richiest)|(?:送信|受け付け|申請|処理)(?:いた)?(?:しました|されました)|已(?:成功)?(?:提交|发放|发起|申请)|提交成功/iu;

/** Said where something was wrong with what was submitted, or of one that did not go through. */
export const REFUSED =
  /error|invalid|exceed|could not|couldn.t|cannot|unable|failed|not (?:been )?(?:submitted|issued|processed)|fehler|ungültig|überschreit|überstieg|übersteigt|nicht (?:gesendet|eingereicht|veranlasst|möglich)|fehlgeschlagen|konnte|erreur|invalide|dépass|échou|échec|impossible|pas (?:pu|été)|no (?:es válid|se (?:ha|pudo|puede))|inválid|excede|supera|imposible|errore|non (?:valid|è stato|è possibile)|impossibile|エラー|超え|超過|無効|失敗|でき(?:ません|なかった)|错误|无效|超过|超出|失败|无法|未能/iu;

/** Said of what was so before, or is still to be done: it tells nothing of this submission. */
export const NOT_NOW =
  /already|previous|earlier|must be|can be|will be|to be (?:submitted|issued)|not yet|bereits|zuvor|noch nicht|muss|müssen|déjà|précédemment|doit|doivent|anteriormente|debe|previamente|\bya\b|\bgià\b|in precedenza|deve|devono|すでに|既に|前回|済みです|已经|之前|曾/iu;

/** Said of what a box leaves out, or only speaks of. */
export const NOT =
  /\bnot\b|don.t|without|exclud|except|\bnicht|ohne|\bkein|\bne pas|\bsans\b|\bno\b|\bsin\b|\bnon\b|senza|しない|除|不|notif|inform|understand|\bfinal\b|confirm|acknowledg|benachricht|verstand|bestätig|prévenir|compri|comprend|avis[ae]r|entiend|avvis|capi[st]|通知|了解|确认|確認/iu;
