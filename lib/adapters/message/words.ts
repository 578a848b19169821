/**
 * Words of the pages for messages, in the languages that their interface comes in. Of the inbox only the filters and the word for a resolved
 * case were seen (English, Chinese); the others are the plain words of the language, and where they miss, no message is read.
 */

/** Words by which a page names who wrote a message, as the whole of a name, by its language: the seller's and the buyer's. In another one they are names of people. */
export const WRITERS: Readonly<Record<string, readonly [string, string]>> = {
  en: ['you|yourself|seller|merchant', 'buyer|customer'],
  de: ['sie|ihnen|du|verkäufer(?:in)?|händler', 'käufer(?:in)?|kunde|kundin'],
  fr: ['vous|vendeur|vendeuse', 'acheteur|acheteuse|cliente?'],
  es: ['tú|usted|vendedora?', 'compradora?|cliente'],
  it: ['tu|lei|venditore|venditrice', 'acquirente|cliente'],
  ja: ['あなた|自分|出品者|販売者', '購入者|お客様|カスタマー'],
  zh: ['您|你|我|卖家', '买家|顾客|客户'],
};

/** Amazon's own name above a message, in any language. */
export const AMAZON =
  /^(?:amazon|amazon\.[a-z.]{2,6}|amazon (?:customer service|support|kundenservice|service client)|system|亚马逊|亚马逊客服|アマゾン)$/iu;

/** In front of the buyer's name, where a page says whom a conversation is with. */
export const WITH_BUYER =
  /^(?:(?:(?:send (?:a )?)?message|reply|write|nachricht|mensaje|messaggio) (?:to|an|à|a|para|per)|(?:conversation|unterhaltung|conversación|conversazione) (?:with|mit|avec|con)|(?:buyer|customer|käufer|kunde|acheteur|comprador|acquirente|購入者|买家)(?: name|姓名)? ?[:：]) ?(.+)$/iu;

/** What loads messages that are not on the page yet. */
export const EARLIER =
  /\b(?:earlier|previous|older|hidden|more) (?:messages?|replies)|\b(?:load|show|view|see) (?:all|more|\d+|earlier|older|previous)\b|(?:frühere|ältere|weitere|vorherige) nachricht|messages? (?:préc|antér|plus anc)|mensajes? (?:anter|más ant)|messaggi (?:prec|meno)|(?:以前|過去)のメッセージ|(?:更早|之前|以前|更多)的?(?:消息|留言)/iu;

const UNDELIVERED =
  "(?:not|could not be|couldn['’]t be) (?:been )?(?:delivered|sent)|undeliver(?:ed|able)|(?:delivery|sending) (?:failed|failure)|failed to (?:send|deliver)|blocked|rejected|withheld|removed by amazon|opted out|nicht (?:zugestellt|gesendet)|blockiert|abgelehnt|(?:zustellung|senden) fehlgeschlagen|n(?:on|['’]a pas (?:été|pu être)) (?:remis|envoyé|délivré)e?|bloquée?|refusée?|échec de l['’]envoi|no (?:se (?:ha |ha podido )?)?(?:entreg|envi)(?:ado|ar)|bloqueado|rechazado|error al enviar|non (?:è stato )?(?:recapitato|consegnato|inviato)|bloccato|rifiutato|invio non riuscito|未(?:配信|送信)|(?:配信|送信)(?:失敗|エラー|(?:でき|され)ませんでした)|ブロック(?:されました|済み)?|拒否されました|未能?(?:送达|发送)|发送失败|已?被?(?:拦截|屏蔽|拒绝)|审核未通过";

/** What a page says of a message that did not reach the buyer, as the whole of a text. */
export const NOT_DELIVERED = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:\\p{L}{2,12}[:：] ?)?(?:message |buyer |nachricht |mensaje )?(?:was |wurde |has )?(?:failed|${UNDELIVERED})(?: (?:by|von|par|por|da) amazon)?[.!。]?$`,
  'iu',
);

/** The same within the words of a mark that says nothing but a message's state. */
export const NOT_DELIVERED_IN = new RegExp(UNDELIVERED, 'iu');

/** A text that was sent by no person. Amazon counts it as no answer. */
export const AUTOMATIC =
  /\bauto(?:mat\w+)?[ -](?:reply|response|message|antwort|nachricht)|(?:réponse|respuesta|risposta) autom|自動(?:返信|応答)|自动回复/iu;

/** What a page says of a message that went its way, as the whole of a text. */
export const DELIVERED =
  /^[✓✔\s]*(?:sent|delivered|read|gesendet|zugestellt|gelesen|envoyé|remis|lu|enviado|entregado|leído|inviato|consegnato|letto|(?:送信|配信)済み|既読|已(?:发送|送达|读))$/iu;

/** A case that is closed, as the whole of a text; the English form with a date was seen (`.case-status-label`). */
export const RESOLVED =
  /^(?:(?:case |marked as )?resolved(?: on .+)?|(?:gelöst|erledigt)(?: am .+)?|résolu(?: le .+)?|resuelto(?: el .+)?|risolto(?: il .+)?|(?:.+に)?解決(?:済み|しました)|(?:.+)?已解决(?:.+)?)$/iu;

/** A conversation that needs no answer, as the whole of a text. */
export const NO_RESPONSE =
  /^(?:marked as )?(?:no (?:response|reply) (?:needed|required)|keine antwort (?:erforderlich|nötig)|aucune réponse (?:requise|nécessaire)|no (?:requiere|necesita) respuesta|nessuna risposta (?:necessaria|richiesta)|返信は?不要|(?:无需|不需要)回复)$/iu;

/** A conversation that awaits an answer, as the whole of a text; a count may follow. The English and Chinese words were seen. */
export const RESPONSE_NEEDED =
  /^(?:(?:response|reply) (?:needed|required)|antwort (?:erforderlich|nötig)|réponse (?:requise|nécessaire)|respuesta necesaria|requiere respuesta|risposta (?:necessaria|richiesta)|要返信|返信が必要|需要回复)(?: ?\(?\d*\)?)?$/iu;

/** The list of what was sent, by its name. */
export const SENT_LIST =
  /^(?:sent(?: messages)?|gesendet|gesendete nachrichten|(?:messages )?envoyés|(?:mensajes )?enviados|(?:messaggi )?inviati|送信済み(?:メッセージ)?|已发送(?:的?消息)?)(?: ?\(?\d*\)?)?$/iu;

/** Boxes that search. */
export const SEARCH = /search|suche|recherch|buscar|búsqueda|\bcerca|ricerca|検索|搜索/iu;

/** Boxes for something other than a message to the buyer. */
export const NO_REPLY =
  /\bnot[ea]s?\b|intern|yourself|feedback|transla|report|survey|notiz|übersetz|tradu|メモ|翻訳|备注|翻译|反馈/iu;

/** Boxes for a message. */
export const REPLY =
  /repl[yi]|resp[ou]|answer|messag|antwort|nachricht|répon|mensaje|rispo|返信|メッセージ|回答|回复|消息|留言/iu;

/** The line that says in which language the buyer wants to be written to; the English form was seen. */
export const PREFERRED_LANGUAGE =
  /language of preference|preferred language|bevorzugte sprache|langue (?:de préférence|préférée)|idioma (?:de preferencia|preferido)|lingua (?:di preferenza|preferita)|希望(?:する)?言語|優先言語|首选语言|偏好语言/iu;
