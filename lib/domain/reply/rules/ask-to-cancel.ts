import type { SentenceRule } from '../reply';
import { at } from '../words/lines';
import { phrases } from '../words/phrases';

const asks = phrases({
  en: String.raw`
    cancel(?! (?:this |the |your |that |my |our |a )?(?:return(?! and)|claim|case|pick|collection|subscription|label|appointment|delivery|request|refund|out|replacement|exchange))
    (?:request|do|make|effect|start|submit|press|click|tap|hit|choose|select|use|file|put in|raise|ask for|place|apply) ~ cancel\w*
    cancelled by you
    cancellation ~ (?:by|from) you
    withdraw from (?:the|your|this) (?:order|purchase|contract)
    call off (?:the|your|this) (?:order|purchase)`,
});
/** What leaves no doubt, whatever stands around it. */
const asksPlainly = phrases({
  en: String.raw`
    (?:quick|easi|best|simpl|clean|help|great|good|grateful|appreciate|fast|better|nice|kind)\w* (?:\S+ ){0,3}?if you cancel(?:led)?
    cancellation (?:from|on|by) your
    cancel(?:l?ed)? (?:it |this |and )+(?:re-?order|bought|buy|order|place)\w*
    (?:please|pls|kindly) cancel (?:the|this|your|it)(?! return| claim| case| subscription)`,
});
const offers = phrases({
  en: String.raw`
    (?:we|i|we'll|i'll|we'd|i'd|we've|i've|we're|i'm|us|me|system|bank|amazon will|amazon can) (?:(?!ask|need|want|kindly ask|request|suggest|recommend|advise|please|pls)[\w']+\s){0,4}?cancel\w*
    (?:glad|happy|pleased|able|gladly|sure) (?:[\w']+\s){0,3}?cancel\w*
    (?:if|should|in case|unless|whether|before) (?:[\w']+\s){0,5}?cancel\w*
    (?:say|tell|let|answer|reply|write|word|type) (?:\S+ ){0,4}?\W?cancel\W?
    (?:no need|needn't|don't|do not|never|not|nobody|no-one|without|can't|cannot|why) (?:(?!only)[\w']+\s){0,3}?cancel\w*
    cancel \S+ (?:\S+ )?for you
    to cancel (?:it|the order|an order|your order)? ?(?:free|at any time|until)`,
});

/** The buyer is to cancel the order. Offering to do it is fine. */
const rule: SentenceRule = {
  id: 'ask-to-cancel',
  flag: 'ask-to-cancel',
  group: 'policy',
  severity: 'warning',
  text: 'checkAskToCancel',
  grounds: [],
  evaluate({ text, language }) {
    const plain = asksPlainly(text, language);
    if (plain.length > 0) return plain.slice(0, 1).map(at);
    const offered = offers(text, language);
    return asks(text, language)
      .filter((ask) => !offered.some((offer) => offer.start <= ask.end && ask.start <= offer.end))
      .slice(0, 1)
      .map(at);
  },
};
export default rule;
