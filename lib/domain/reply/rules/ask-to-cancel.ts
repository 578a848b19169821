import type { Example } from '../../rule';
import type { Span } from '../../text/text';
import { instead } from '../policy/better';
import type { PolicyExample } from '../policy/policy-example';
import { policyGrounds } from '../policy/sources';
import type { SentenceRule } from '../reply';
import { voiceOf } from '../voice/voice';
import { at } from '../words/lines';
import { phrases } from '../words/phrases';
import { soundsLike } from '../words/witness';

const asks = phrases({
  en: String.raw`
    cancel(?! (?:this |the |your |that |my |our |a )?(?:return(?! and)|claim|case|pick|collection|subscription|label|appointment|delivery|request|refund|out|replacement|exchange))
    (?:request|do|make|effect|start|submit|press|click|tap|hit|choose|select|use|file|put in|raise|ask for|place|apply) ~ cancel\w*
    cancelled by you
    cancellation ~ (?:by|from) you
    withdraw from (?:the|your|this) (?:order|purchase|contract)
    call off (?:the|your|this) (?:order|purchase)`,
  de: String.raw`
    stornieren sie
    stornier(?:e|st) (?:bitte|du|die|den)
    (?:bestellung|auftrag|bestellungen|diese|sie) (?:\S+ ){0,5}?(?:zu )?(?:stornieren|stornierst|abzubrechen|zu canceln|canceln)
    (?:brechen|widerrufen) sie ~ (?:ab|bestellung|kauf)
    (?:klick|druck|wahl|beantrag|veranlass|forder)\w* (?:\S+ ){0,5}?(?:stornier\w+|storno)
    bitte (?:\S+ ){0,4}?stornieren
    (?:stornierung|storno) (?:\S+ ){0,4}?(?:sie|ihrerseits|von ihrer seite|beantragen|vornehmen)`,
  fr: String.raw`
    annulez(?! (?:le retour|la reclamation))
    (?:merci d'|veuillez |pourriez-vous |pouvez-vous |devez |priez d'|prions d'|demandons d'|faut |d')annuler (?:la commande|votre commande|cette commande|l'achat|l'article|de votre|vous)?
    (?:demand|cliqu|effectu|proced|faite)\w* (?:\S+ ){0,4}?(?:l'annulation|annulation|annuler)
    annulation de votre (?:cote|part)`,
  es: String.raw`
    (?:cancele|cancela|anule|anula)(?! (?:la devolucion|la reclamacion))
    (?:favor|podria|puede|debe|que|tiene que|pedimos que|necesitamos que|mejor) (?:\S+ ){0,3}?(?:cancel\w+|anul\w+) (?:el|la|su|este|usted) (?:pedido|compra|orden)?
    (?:solicit|puls|haga|tramit|pid)\w* (?:\S+ ){0,4}?(?:cancelacion|cancelar)
    cancelacion (?:por|desde) su`,
  it: String.raw`
    (?:annulli|annulla|cancelli|cancella)(?! (?:il reso|il reclamo|la recensione|il feedback|il commento|quel|la valutazione))
    (?:prego di|preghiamo di|potrebbe|puo|deve|favore|chiediamo di|dovrebbe|gentilmente) (?:\S+ ){0,3}?(?:annullare|cancellare|annulli|cancelli) (?:l'ordine|il suo ordine|questo ordine|l'acquisto|ordine)
    (?:richied|clicc|effettu|proced|prema)\w* (?:\S+ ){0,4}?(?:annullamento|annulla|cancellazione)`,
});
/** What leaves no doubt, whatever stands around it. */
const asksPlainly = phrases({
  en: String.raw`
    (?:quick|easi|best|simpl|clean|help|great|good|grateful|appreciate|fast|better|nice|kind)\w* (?:\S+ ){0,3}?if you (?:could |would |can )?cancel(?:led)?
    cancellation request
    cancellation (?:from|on|by) your
    cancel(?:l?ed)? (?:it |this |and )+(?:re-?order|bought|buy|order|place)\w*
    (?:please|pls|kindly) cancel (?:the|this|your|it)(?! return| claim| case| subscription)`,
});
const offers = phrases({
  en: String.raw`
    (?:we|i|we'll|i'll|we'd|i'd|we've|i've|we're|i'm|us|me|system|bank|amazon will|amazon can) (?:(?!ask|need|want|kindly ask|request|suggest|recommend|advise|please|pls)[\w']+\s){0,4}?cancel\w*
    (?:glad|happy|pleased|able|gladly|sure) (?:[\w']+\s){0,3}?cancel\w*
    (?:if|should you|in case|unless|whether|before) (?:[\w']+\s){0,5}?cancel\w*
    (?:say|tell|let|answer|reply|write|word|type) (?:\S+ ){0,4}?\W?cancel\W?
    (?:no need|needn't|don't|do not|never|not|nobody|no-one|without|can't|cannot|why) (?:(?!only)[\w']+\s){0,3}?cancel\w*
    cancel \S+ (?:\S+ )?for you
    (?:thank you|thanks) for (?:your|the) (?:message|question|request|note|wish) (?:\S+ ){0,2}?cancel\w*
    to cancel (?:it|the order|an order|your order)? ?(?:free|at any time|until)`,
  de: String.raw`
    (?:wir|ich) (?:[\w']+\s){0,8}?(?:stornier\w+|storno)
    (?:wenn|falls|sollten|mochten|wollen) (?:sie|du) (?:[\w']+\s){0,6}?(?:stornier\w+|storno)
    (?:nicht|keine|ohne|brauchen) (?:[\w']+\s){0,4}?stornier\w+`,
  fr: String.raw`
    (?:nous|je) (?:(?!vous demand|vous pri)[\w']+\s){0,3}?(?:annul\w+)
    si vous (?:[\w']+\s){0,4}?annul\w+
    (?:pas|inutile|sans) (?:[\w']+\s){0,3}?annul\w+`,
  es: String.raw`
    (?:podemos|puedo|lo|yo|nosotros) (?:[\w']+\s){0,2}?cancel\w+
    si (?:[\w']+\s){0,4}?cancel\w+
    (?:no|sin) (?:[\w']+\s){0,3}?cancel\w+`,
  it: String.raw`
    (?:possiamo|posso|lo) (?:[\w']+\s){0,2}?annull\w+
    se (?:[\w']+\s){0,4}?annull\w+
    (?:non|senza) (?:[\w']+\s){0,3}?annull\w+`,
});

/** The buyer is to cancel the order. Offering to do it is fine. */
const rule: SentenceRule = {
  id: 'ask-to-cancel',
  flag: 'ask-to-cancel',
  group: 'policy',
  severity: 'warning',
  text: 'checkAskToCancel',
  grounds: [policyGrounds.noCancelling],
  evaluate({ text, language }) {
    const offered = offers(text, language);
    const isOffered = (ask: Span): boolean => offered.some(({ start, end }) => start <= ask.end && ask.start <= end);
    const says =
      asksPlainly(text, language).length > 0 ||
      asks(text, language).some((ask) => !isOffered(ask)) ||
      (offered.length === 0 && soundsLike('ask-to-cancel', language === 'en' ? voiceOf(text) : undefined));
    return says ? [{ ...at({ start: 0, end: text.length }), ...instead('weCancel', language) }] : [];
  },
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  {
    because: 'an order',
    given: { text: 'Cleanest way: you cancel this order and place a fresh one.', language: 'en' },
    finds: 1,
  },
  { because: 'a request', given: { text: 'Could you cancel please?', language: 'en' }, finds: 1 },
  {
    because: 'the button',
    given: { text: 'Please request a cancellation through your account.', language: 'en' },
    finds: 1,
  },
  {
    because: 'in German',
    given: { text: 'Bitte stornieren Sie die Bestellung und bestellen Sie neu.', language: 'de' },
    finds: 1,
  },
  { because: 'in French', given: { text: 'Merci d’annuler la commande et de la repasser.', language: 'fr' }, finds: 1 },
  { because: 'in Spanish', given: { text: 'Le pedimos que cancele su pedido.', language: 'es' }, finds: 1 },
  {
    because: 'in Italian',
    given: { text: 'La preghiamo di annullare l’ordine e di rifarlo.', language: 'it' },
    finds: 1,
  },
  { because: 'offered', given: { text: 'I can cancel the order for you, just say so.', language: 'en' }, finds: 0 },
  {
    because: 'the buyer’s wish',
    given: { text: 'If you’d still rather cancel, tell us and it is done.', language: 'en' },
    finds: 0,
  },
  {
    because: 'it is done',
    given: { text: 'It hadn’t shipped, so I’ve cancelled it for you.', language: 'en' },
    finds: 0,
  },
  {
    because: 'what the buyer wrote about',
    given: { text: 'Thank you for your message about cancelling your order.', language: 'en' },
    finds: 0,
  },
  {
    because: 'another button',
    given: { text: 'In Your Orders, next to the item, there is “Cancel this return”.', language: 'en' },
    finds: 0,
  },
  {
    because: 'offered, in German',
    given: { text: 'Wir können die Bestellung gern für Sie stornieren.', language: 'de' },
    finds: 0,
  },
  {
    because: 'offered, in French',
    given: { text: 'Nous pouvons annuler la commande pour vous.', language: 'fr' },
    finds: 0,
  },
  {
    because: 'offered, in Spanish',
    given: { text: 'Podemos cancelar el pedido por usted.', language: 'es' },
    finds: 0,
  },
  { because: 'offered, in Italian', given: { text: 'Possiamo annullare l’ordine per lei.', language: 'it' }, finds: 0 },
];
