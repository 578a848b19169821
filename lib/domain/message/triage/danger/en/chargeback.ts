const BANK =
  "(bank|banks|bank's|card company|card provider|card issuer|card people|credit card|credit cards|debit card|card|building society|credit union|cc|cc company|cc provider|credit card provider|bank'?s fraud team|paypal|klarna|clearpay|afterpay|affirm|visa|mastercard|master card|amex|american express|discover|hsbc|barclays|barclaycard|lloyds|natwest|santander|monzo|starling|revolut|halifax|tsb|first direct|nationwide|chase|citi|citibank|wells fargo|capital one|bank of america|td bank|apple pay|google pay)";

/** Taking the payment back over the bank's counter. */
export const chargebackSays: readonly string[] = [
  'charge ?backs?',
  'provisional (credit|refund)',
  'barclaycard',
  '(charge|charging|charged|claw*|pull*) (it|this|that) back',
  '(amex|visa|mastercard|paypal|klarna|bank) (has|have|is|are|will|say|says|said|agree*|sided|ruled|found|refunded|opened|asked)',
  '(money|payment|amount|it) .. (taken|pulled|clawed|charged|reversed) back',
  '(charge|charging|charged|claw*|pull*|take|takes|taking|taken) (the payment|the money|my money|the amount|everything|back the money|the charge) back',
  '(dispute|disputes|disputed|disputing|contest*|revers*|recall*|claw*|block|blocked|blocking|stop|stopped|stopping) .. (payment|charge|charges|transaction|purchase|money|amount|funds)',
  '(open*|rais*|fil(e|ed|ing)|start*|lodg*|submit*|put in|got|have|has|log|logged|begin|began|win|won) .. disputes?',
  'dispute (is|was|has been|opened|raised|filed|started|in|with|number|reference|form|team|department|case|it|this|now)',
  '(payment|charge|transaction|money) .. (disputed|reversed|contested|recalled|clawed)',
  '(section|s) ?75',
  `${BANK} .. (dispute*|revers*|refund me|refunded me|claw*|pull* .. back|taken? .. back|takes .. back|case|fraud team|fraud department|sided|side|stopped|blocked|on (my|our) side|investigat*|will|shall|can do it|deal with|sort|be in touch|get .. back|getting .. back|contacting you|contacted by|will)`,
  `(through|via|with|by) (my|our|the|his|her) ${BANK}`,
  `(go|going|gone|went|turn*|report*|complain*|escalat*|take|taking|hand*|refer*) .. (to|with) (my|our|the|his|her)? ?${BANK}`,
  `(call*|contact*|ring|ringing|rang|phon*|speak*|spoke|spoken|talk*|tell*|told|ask*|inform*|notif*|instruct*|involve|involving|see|seeing|writ*|get|getting|have|having|want) (to |with |by |it )?(my|our|the|his|her) ${BANK}`,
  "(shall|should|i'?ll|will|or) .. (ask|asking|get|have) (paypal|klarna|visa|mastercard|amex)",
  '(paypal|klarna|visa|mastercard|amex|american express) .. (case|claim|complaint|dispute)',
  '(case|claim|complaint|dispute) .. (paypal|klarna|visa|mastercard|amex|american express|bank|card issuer|card company)',
  '(call*|contact*|ring|ringing|rang|phon*|speak* to|spoke to|tell*|told|ask*|inform*|notif*|involv*|go* to|through|via|with|to) (paypal|klarna|clearpay|visa|mastercard|amex|american express|hsbc|barclays|lloyds|natwest|santander|monzo|revolut|chase|citibank|wells fargo|capital one) (about|to|and|if|will|tomorrow|today|now|today|over|instead)',
  '(contacting|disputing .. with|disputing|calling|ringing|notified|informed) (paypal|klarna|visa|mastercard|amex|cc)',
  'disput(e|es|ed|ing) (this|it|that|the .. ) ?(with|through|via)?',
  '(bank|cc company|card company|card issuer|paypal|visa|amex) (has been |have been |been |is |are |already )*(notified|informed|contacted|involved|told)',
  '(reverse|reversing|reversed|reversal|stop) .. (charge|payment|transaction)',
  'cancel* .. (payment|direct debit)',
  'unauthori[sz]ed (payment|charge|transaction)',
  '(my|our|the) bank (will|has|have|is|are|can|says|said|asked|wants|agrees|agreed)',
  'your bank will',
  'money back .. (my|the|our) (card|bank)',
];
export const chargebackHints: readonly string[] = [
  `(my|our|the|his|her) ${BANK}`,
  "bank's?",
  '(paypal|klarna|visa|mastercard|amex|hsbc|barclays|lloyds|natwest|santander|monzo)',
  'disput*',
  '(unauthori[sz]ed|fraudulent)',
];
