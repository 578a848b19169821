import type { MessageWords } from './message-words';

/** What English messages are about. */
export const topicPhrases: MessageWords['topics'] = {
  return: [
    '(return|returning|send|sending|post|posting|ship|take|bring|give|hand|have) (it|this|that|them|these|the .. |one|mine|item|both|my .. |your .. )? ?back',
    "(want|like|wish|need|how|can|could|may|possible|prefer|request|intend|going|able|have|will|'ll|do i|decided|option|ok|okay|allowed|for|a|my|to|i'?m|am|we'?re|the|free|please) (to |i |a |do i |we |it |for a |the |for |still |please |arrange a |start a |accept a |be )*return",
    'returning',
    '(return|returns) (label|labels|address|form|procedure|process|policy|postage|slip|request|window|code|is|this|it|them|the|these|please|or|for|option|instructions|number|authorisation|authorization|shipping|period|possible)',
    '(exchange|swap) (it|this|for|them|possible|is|please|the)',
    '(refund|return) and return',
    '(collection|collect|pick ?up|courier) .. (return|back|wrong|arrange)',
    '(arrange|organise|organize|book) (a )?(collection|pick ?up|courier|return)',
    "(don'?t|do not|doesn'?t|didn'?t) (want|like|fit|suit|need) .. (it|any ?more)",
    'money back .. (return|send)',
    'outside the return window',
    'return(s|ed)?',
  ],
  cancel: [
    '(cancel|cancels|cancelling|canceling|cancellation|cancle|cancell)',
    '(no longer (need|needed|want|required)|changed my mind|ordered by (mistake|accident)|ordered (two|twice|the wrong .. ) by mistake|bought .. by mistake)',
    "(don'?t|do not) (send|ship|dispatch|post) (it|the|this)",
  ],
  address: [
    "(change|changed|wrong|new|update|different|correct|old|shipping|delivery|another|amend|edit|alter|my|work|this|ex'?s|mum'?s|parents'?|home|full|incomplete|following) .. address",
    'address .. (change|changed|wrong|mistake|is|update|correct|instead|to|please|incomplete)',
    '(deliver|send|ship|post|redirect|divert|forward|sent|delivered) (it|this|that|them|the parcel|my order|my parcel|order|parcel)? ?(to|instead) .. (work|office|neighbou?r|parcel shop|locker|mum|daughter|son|sister|parents|station|flat|apt|apartment|room|house|home|different|another|new|no|number|friend|hotel|unit|reception|instead)',
    '(house|flat|apartment|unit|room|box|street|door) (number|no)',
    '(postcode|post code|zip|zip code|po box|p\\.?o\\.? box|house name)',
    '(moved|moving) (house|to|last|since|next|out)',
    '(safe place|delivery instructions?|side door|back door|leave (it|with|the parcel)|porch|neighbou?r)',
    'change (the )?(name|recipient|delivery)',
  ],
  invoice: [
    '(invoice|invoices|invoicing|receipt|receipts|vat (receipt|number|invoice|bill)|proof of purchase|purchase order|po number|tax (receipt|invoice)|bill for|credit note|vat)',
    '(for (my |our |the )?(accounts|accountant|tax|taxes|expenses|bookkeep\\w*|warranty|insurance))',
  ],
  product_question: [
    '(does|do|is|are|will|would|can|could) (it|this|that|these|they|the .. |those|one|your .. ) (come|fit|work|include|have|need|take|run|use|last|hold|charge|shrink|contain|support|connect|match|compatible|suitable|waterproof|dishwasher|machine|washable|made|big|heavy|available|safe|the same|true to|sold|genuine|real|still|for|in|ok|okay|good|double|also|dairy|vegan|fold|stand|go|be used|be posted|left)',
    '(in stock|available in|compatible|dimensions|measurements|measure|size up|sizing|size chart|true to size|warranty|guarantee|material|made of|made from|made in|ingredients|instructions|manual|wattage|voltage|washing instructions|shelf life|expiry|weigh|weight|length|width|height|spare|spares|refill|replacement part|left handed|difference between|whats the difference|version|suitable for|work with|works with|fit a|fit the|fit my|recommend for|how long does|how many|how much|how big|how tall|how wide|how heavy|how do (i|you) (clean|use|wash|get|set|open|charge|turn|fit|install|connect|reset|pair)|what size|which size|what colou?r|which colou?r|what scent|what material|what model|what thread|what stitch|showroom|gift wrap|gift cards?|bulk|wholesale|units|discount|custom|personalis\\w*|engrav\\w*|samples?|swatch)',
    '(do|does|can|could|would|will) (you|u) (also |still )?(sell|stock|have|do|make|ship|post|deliver|offer|provide|accept|supply|recommend|include|leave|add|engrave|send .. to)',
  ],
  order_status: [
    "(where|wheres|where'?s) .. (order|parcel|package|item|delivery|it|stuff|refund|tracking)",
    "(when|whens|when'?s) .. (arrive|arriving|delivered|dispatched|dispatch|ship|shipped|come|coming|be here|send|sent|get it|expect|delivery|receive|money|refund|due|restock|backorder)",
    '(any|an) (news|update|updates|eta|idea when|sign|word|progress)',
    '(tracking|track|status|dispatched|shipped|posted|pending|preparing|out for delivery|on its way|eta|delivery date|estimated|label created|in transit|left yet|backorder|back ?order|pre-?order|new date)',
    '(has|did|is|will|was) (it|my order|the order|my parcel|my payment|this|the parcel|order|they|the rest) .. (sent|shipped|dispatched|left|arrive|coming|on its way|here|gone|go through|posted|be|arrived|come)',
    '(update|news|status|eta)( please| pls)',
    "(hasn'?t|has not|haven'?t|not) .. (updated|moved|changed|shipped|dispatched)",
    '(still|yet) .. (waiting|coming|arrive|pending|shipped|dispatched|sent)',
    '(arrive|delivered|delivery|come|here) .. (before|by|in time|on time)',
    '(how long) .. (delivery|take|shipping|postage|arrive|dispatch)',
    '(looking|look) into it',
    '(parcel|package)\\?',
  ],
  late_delivery: [
    "(late|later|delayed|delay|overdue|was due|were due|supposed to (arrive|be here|come|be delivered)|promised (for|by|on)|guaranteed (for|by)|paid for (express|next day)|in time|too late|weeks? late|days late|going round|still in [a-z]+|still at (the )?depot|day \\d+|hasn'?t moved|express|working days|new eta|took (forever|ages|weeks))",
    '(ordered|placed) .. (ago|weeks?|days)',
  ],
  not_received: [
    '(no|nothing) .. (parcel|package|delivery|here|arrived|yet|come|came|turned up|received|since)',
    "(hasn'?t|hasnt|has not|haven'?t|havent|have not|never|didn'?t|not) (yet |even |actually |been |still |had |got )*(arrived?|come|came|turn\\w* up|received?|got|get|delivered|here|appeared|showed up|reached)",
    '(says?|marked|showing|shows|shown|claims?) (as |it was |it is |it has been |been |that it was )?delivered',
    '(missing|lost|stolen|disappeared|no sign of .. ) (parcel|package|order|delivery|item)',
    '(parcel|package|order|delivery|item|you|they|dhl|ups|post) .. (lost|disappeared|vanished|stolen|gone missing|never (came|arrived))',
    '(empty (box|parcel|envelope|locker)|locker was empty|delivered to (the wrong|someone|somebody|a neighbou?r|number)|wrong (house|address|door)|never sent it|left it in a safe place|where is it|is not here|not here|still waiting|not arrived)',
    "(where|wheres|where'?s) (is |are |the hell is )?(my|the|our) .. (order|parcel|package|item|delivery|present|stuff|goods)",
  ],
  refund_problem: [
    '(refund|refunded|refunds|money back|my money|pay me|paying me|repay|reimburse|reimbursement|the money|every penny|credit note|compensation|owe me|restocking|partial|refunding|pay up|paid back|my \\d+|money)',
  ],
  customer_service: [
    "(nobody|no ?one|never|not|without|any|no|don'?t|won'?t|didn'?t|haven'?t|hasn'?t|anybody|anyone) .. (answer*|repl(y|ies|ied)|respon\\w+|there|help|helped|contacted|heard)",
    '(copy ?-?(and )?-?paste|template|standard (reply|answer)|human being|robot|chat ?bot|bots?|excuses?|lied|lies|liar|liars|rude|ignored?|ignoring|unanswered|silence|fobbed|answer me|stop asking|read (what|my)|unhelpful|customer service|unprofessional|useless|clowns?|idiots?|attitude|refuse[sd]?|each time|third message|asked (twice|three times|nicely|politely)|\\d+ (emails|messages)|(three|two|four|five|several) (emails|messages|times))',
  ],
};
