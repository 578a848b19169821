/**
 * Words of the pages for messages, in the languages that their interface comes in. Of the inbox only the filters and the word for a resolved
 * case were seen (English, Chinese); the others are the plain words of the language, and where they miss, no message is read.
 */

/** Words by which a page names who wrote a message, as the whole of a name. */
export const WRITERS = {
  seller:
    'you|yourself|me|seller|merchant|sie|ihnen|ich|du|verkäufer(?:in)?|händler|vous|moi|vendeur|vendeuse|tú|usted|yo|vendedora?|tu|lei|io|venditore|venditrice|você|jij|verkoper|あなた|自分|出品者|販売者|您|你|我|卖家',
  buyer:
    'buyer|customer|käufer(?:in)?|kunde|kundin|acheteur|acheteuse|client|cliente|compradora?|acquirente|koper|klant|購入者|お客様|カスタマー|买家|顾客|客户',
  amazon:
    'amazon|amazon\\.[a-z.]{2,6}|amazon (?:customer service|support|kundenservice|service client)|system|亚马逊|亚马逊客服|アマゾン',
} as const;

/** In front of the buyer's name, where a page says whom a conversation is with. */
export const WITH_BUYER =
  /^(?:(?:send (?:a )?message|message|reply|write) to|conversation with|contact(?: buyer)?:?|buyer(?: name)?[:：]|customer(?: name)?[:：]|nachricht an|unterhaltung mit|käufer[:：]|kunde[:：]|message à|conversation avec|acheteur ?[:：]|mensaje (?:a|para)|conversación con|comprador[:：]|messaggio (?:a|per)|conversazione con|acquirente[:：]|購入者[:：]|买家[:：]|买家姓名[:：]) ?(.+)$/iu;

/** What loads messages that are not on the page yet. */
export const EARLIER =
  /\b(?:earlier|previous|older|more) (?:messages?|replies|conversations?)\b|\b(?:load|show|view|see) (?:all|\d+ more|earlier|older|previous)\b|\d+ (?:more|hidden|earlier) (?:messages?|replies)|(?:frühere|ältere|weitere|vorherige) nachrichten|messages? (?:précédents?|antérieurs?|plus anciens?)|mensajes? (?:anteriores?|más antiguos?)|messaggi (?:precedenti|meno recenti)|以前のメッセージ|過去のメッセージ|(?:更早|之前|以前|较早|更多)的?(?:消息|留言)/iu;

/** What a page says of a message that did not reach the buyer, as the whole of a text. */
export const NOT_DELIVERED =
  /^[^\p{L}\p{N}]*(?:(?:status|message|nachricht|mensaje|messaggio|état|estado|stato|ステータス|状态)[:：]? ?)?(?:(?:was )?(?:not delivered|undelivered|not sent)|(?:could not|couldn[’']t) be (?:delivered|sent)|(?:delivery )?failed(?: to (?:send|deliver))?|(?:was )?blocked|bounced|(?:wurde )?nicht (?:zugestellt|gesendet)|zustellung fehlgeschlagen|(?:wurde )?blockiert|non (?:remis|envoyé|délivré|distribué)e?|n[’']a pas (?:été|pu être) (?:remis|envoyé|délivré)e?|bloquée?|échec de l[’']envoi|no (?:se ha )?(?:entregado|enviado)|bloqueado|non (?:è stato )?(?:recapitato|consegnato|inviato)|bloccato|invio non riuscito|未配信|(?:配信|送信)(?:でき|され)ませんでした|ブロック(?:されました|済み)?|未(?:能)?送达|未(?:能)?发送|发送失败|已?被?(?:拦截|屏蔽|阻止))(?: (?:by|von|par|por|da) amazon)?[.!。]?$/iu;

/** Words for that within the words of a mark that says nothing but a message's state. */
export const NOT_DELIVERED_IN =
  /not (?:been )?delivered|undelivered|not (?:been )?sent|could(?: not|n[’']t) be (?:delivered|sent)|delivery failed|\bblocked\b|nicht (?:zugestellt|gesendet)|blockiert|n[’']a pas (?:pu être|été) (?:remis|envoyé|délivré)|non (?:remis|envoyé|délivré)|bloqué|no (?:se )?(?:ha )?(?:podido )?(?:entregad|entregar|enviad|enviar)|bloquead|non (?:è stato )?(?:recapitat|consegnat|inviat)|bloccat|(?:配信|送信)(?:でき|され)ませんでした|ブロック|未(?:能)?送达|未(?:能)?发送|发送失败|拦截|屏蔽/iu;

/** What a page says of a message that went its way, as the whole of a text. */
export const DELIVERED =
  /^[✓✔\s]*(?:sent|delivered|read|seen|received|gesendet|zugestellt|gelesen|envoyé|remis|lu|enviado|entregado|leído|inviato|consegnato|letto|送信済み|既読|配信済み|已发送|已送达|已读)$/iu;

/** A case that is closed, as the whole of a text; the English form with a date was seen (`.case-status-label`). */
export const RESOLVED =
  /^(?:(?:case |marked as )?resolved(?: on .+)?|(?:gelöst|erledigt)(?: am .+)?|résolu(?: le .+)?|resuelto(?: el .+)?|risolto(?: il .+)?|(?:.+に)?解決(?:済み|しました)|(?:.+)?已解决(?:.+)?)$/iu;

/** A conversation that needs no answer, as the whole of a text. */
export const NO_RESPONSE =
  /^(?:marked (?:as )?[“"]?)?(?:no (?:response|reply|answer) (?:is )?(?:needed|required)|keine antwort (?:erforderlich|nötig)|aucune réponse (?:requise|nécessaire)|no (?:requiere|necesita) respuesta|nessuna risposta (?:necessaria|richiesta)|返信(?:は)?不要|无需回复|不需要回复)[”"]?$/iu;

/** A conversation that awaits an answer, as the whole of a text; a count may follow. The English and Chinese words were seen. */
export const RESPONSE_NEEDED =
  /^(?:response|reply|answer) (?:needed|required)(?: ?\(?\d*\)?)?$|^antwort (?:erforderlich|nötig|benötigt)(?: ?\(?\d*\)?)?$|^réponse (?:requise|nécessaire)(?: ?\(?\d*\)?)?$|^(?:respuesta necesaria|requiere respuesta)(?: ?\(?\d*\)?)?$|^risposta (?:necessaria|richiesta)(?: ?\(?\d*\)?)?$|^(?:要返信|返信が必要)(?: ?\(?\d*\)?)?$|^需要回复(?: ?\(?\d*\)?)?$/iu;

/** The list of what was sent, by its name. */
export const SENT_LIST =
  /^(?:sent(?: messages)?|gesendet(?:e nachrichten)?|(?:messages )?envoyés|(?:mensajes )?enviados|(?:messaggi )?inviati|送信済み(?:メッセージ)?|已发送(?:消息|的消息)?)(?: ?\(?\d*\)?)?$/iu;

/** Boxes that search. */
export const SEARCH = /search|suche|recherch|buscar|búsqueda|\bcerca|ricerca|検索|搜索|搜尋/iu;

/** Boxes for something other than a message to the buyer. */
export const NO_REPLY =
  /\bnotes?\b|internal|yourself|feedback|translat|report|survey|notiz|intern|übersetz|\bnota|\binterne|traduc|tradu|メモ|翻訳|备注|翻译|反馈/iu;

/** Boxes for a message. */
export const REPLY =
  /repl(?:y|ies)|respon[ds]|answer|message|antwort|nachricht|répon|respuesta|responder|mensaje|rispo|messaggio|返信|メッセージ|回答|回复|消息|留言/iu;

/** The line that says in which language the buyer wants to be written to; the English form was seen. */
export const PREFERRED_LANGUAGE =
  /language of preference|preferred language|bevorzugte sprache|langue (?:de préférence|préférée)|idioma (?:de preferencia|preferido)|lingua (?:di preferenza|preferita)|希望(?:する)?言語|優先言語|首选语言|偏好语言/iu;
