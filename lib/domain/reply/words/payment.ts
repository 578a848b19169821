import type { Span, TextLanguage } from '../../text/text';
import { phrases } from './phrases';

const APPS = 'paypal|pay pal|venmo|zelle|cash ?app|revolut|western union|moneygram|bizum|wero|satispay|postepay|skrill';

/** Accounts of the buyer that are asked for, and ways of money beside Amazon. */
const elsewhere = phrases({
  en: String.raw`
    (?:give|send|tell|provide|share|need|have|want|let us know|what's|what is|message|reply with|confirm|with) (?:\S+ ){0,3}?your (?:${APPS}|bank (?:details|account details|account number)|account (?:number|details)|iban|sort code|routing number|card (?:number|details))(?: (?:e-?mail(?: address)?|address|account|id|details|name|username))?
    your (?:${APPS}) (?:e-?mail|address|id|username)
    (?:refund\w*|pay|paid|paying|reimburse\w*|compensate\w*|send|sent|transfer\w*|settle|money|difference|amount|cash|rest) (?:\S+ ){0,6}?(?:via|by|through|over|using|with|on|to your) (?:${APPS}|bank transfer|wire(?: transfer)?|direct transfer|cheque|check in the (?:post|mail))`,
  de: String.raw`
    (?:ihr|ihre|ihren|ihrer|deine?n?) (?:iban|bankverbindung|bankdaten|kontodaten|kontonummer|kontoverbindung|paypal\S*)(?: \S*(?:adresse|konto))?
    (?:erstatt\w*|zahl\w*|bezahl\w*|uberweis\w*|geld|betrag|schick\w*|send\w*) (?:\S+ ){0,6}?(?:per|via|uber|mit|auf ihr) (?:${APPS}|bankuberweisung|uberweisung)`,
  fr: String.raw`
    (?:votre|vos|ton) (?:rib|iban|coordonnees bancaires|numero de compte|compte (?:${APPS})|adresse (?:${APPS})|${APPS})
    (?:rembours\w*|pay\w*|vers\w*|envo\w*|argent|montant|difference) (?:\S+ ){0,6}?(?:par|via|sur) (?:${APPS}|virement(?: bancaire)?)`,
  es: String.raw`
    su (?:iban|numero de cuenta|datos bancarios|cuenta bancaria por|cuenta de (?:${APPS})|correo de (?:${APPS})|${APPS})
    sus datos bancarios
    (?:reembols\w*|devol\w*|devuel\w*|pag\w*|envi\w*|dinero|importe|diferencia) (?:\S+ ){0,6}?(?:por|via|mediante|a traves de) (?:${APPS}|transferencia(?: bancaria)?)`,
  it: String.raw`
    (?:suo|il tuo|sue|i suoi) (?:iban|coordinate bancarie|dati bancari|conto (?:${APPS})|indirizzo (?:${APPS})|${APPS})
    (?:rimbors\w*|pag\w*|vers\w*|invi\w*|mand\w*|soldi|denaro|importo|differenza) (?:\S+ ){0,6}?(?:via|con|tramite|per|su) (?:${APPS}|bonifico(?: bancario)?)`,
});

/** That it does not go that way, or that Amazon or a bank does it. */
const not = phrases({
  en: String.raw`(?:can't|cannot|can not|don't|do not|doesn't|does not|never|not|unable|won't|no|instead of|rather than|nobody|amazon (?:\S+ ){0,3}?(?:sends?|pays?|refunds?|asks?)|you (?:paid|have paid))`,
  de: String.raw`(?:nicht|kein\w*|nie\w*|statt|ohne|leider|amazon (?:\S+ ){0,3}?(?:erstattet|zahlt|bucht|uberweist))`,
  fr: String.raw`(?:pas|jamais|aucun\w*|sans|impossible|plutot que|amazon (?:\S+ ){0,3}?(?:rembourse\w*|verse\w*))`,
  es: String.raw`(?:no|nunca|jamas|sin|imposible|en lugar de|amazon (?:\S+ ){0,3}?(?:reembols\w*|devuelve|paga))`,
  it: String.raw`(?:non|mai|senza|impossibile|invece di|amazon (?:\S+ ){0,3}?(?:rimbors\w*|paga|versa))`,
});

/** Ways of money beside Amazon in a sentence; the first alone, and none where the sentence says that there is none. */
export function otherPayment(text: string, language: TextLanguage): Span[] {
  const found = elsewhere(text, language).slice(0, 1);
  return found.length > 0 && not(text, language).length > 0 ? [] : found;
}
