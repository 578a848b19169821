import { phrases } from './phrases';

/** Advertising: reductions, codes, other things to buy, newsletters, visits to the shop. */
export const advertises = phrases({
  en: String.raw`
    (?:\d+|[a-z]+teen|ten|twenty|thirty|forty|fifty) ?(?:%|percent|per cent|[$€£]|dollars|euros|pounds|quid|bucks) (?:off|cheaper|less|discount|lower|reduced|coupon|voucher|reduction|minus|on (?:our|all|everything|the|hand|any))
    [$€£]\d+ off
    (?:a )?(?:fiver|tenner|quid|bit|few pounds|few dollars|few euros) (?:off|cheaper)(?! (?:this|your|the) (?:order|price|item))
    (?:enter|type|apply|quote|redeem|with) [a-z]+\d+
    (?:enter|use|code|discount|off) ~ at (?:the )?check-?out
    (?:bundle|multi-?buy|combo|package|launch|weekly|daily|loyalty|insider) (?:deal|offer|price|discount|set)s?
    (?:go crazy|be crazy|go nuts|fall in love|fall) (?:for|with|over) (?:our|the)
    (?:recommend|refer) us to
    (?:shop|order|buy) with us(?: again)?
    (?:have|has) just (?:landed|arrived|launched|dropped|come in|been released)
    (?:you might|you may|you'd|might i|may i|can i|could i) (?:\w+ )?(?:fancy|be tempted|tempt you)
    (?:fancy|fancied) (?:the|our|a) (?:matching|new|bigger|other)
    (?:have|did) you (?:seen|see|tried|try|know) (?:our|that we (?:also )?(?:sell|have|offer))
    costs? (?:only|just) [$€£]?\d\S* more
    (?:this week|this month|today|until \w+day|till \w+day|right now) only
    (?:minus|save|saves|saving|reduced by|get|gets|have|has|receives?|enjoy|enjoys|give (?:you|teachers|students|schools|members|them)|with|code is|deals of up to|additional|extra|another|already|now at|now|at) [-–]? ?\d+ ?(?:%|percent|per cent)(?! (?:back|refund|of the price|of it|sure|safe|cotton|humidity|charge|battery))
    -\d+ ?%
    \d+ ?% (?:welcome|for (?:amazon|new|returning|loyal|you next)|all times|at all times|stay|launch|loyalty|first-order|voucher|coupon|code)
    (?:code|coupon|voucher|promo code|discount code|with code|promocode) [a-z]+\d+
    (?:an? |your |our |this |special |discount |promo |\d+ ?[€$£%] |personal )?(?:coupons?|vouchers?|promo(?:tion)?s?(?: codes?)?|discount codes?|gift vouchers?)
    code for \d+
    (?:next|future|following|second|first|further|any new|upcoming|birthday) (?:order|purchase|shopping|visit|box|boxes|quilt|buy|parcel|subscription)s? ~ (?:off|discount|free|code|coupon|voucher|cheaper|save|%|bonus|credit|deal|less|minus)
    (?:off|discount|free|code|coupon|voucher|cheaper|save|bonus|credit|deal|%|shipping|postage|reduction|welcome) (?:\S+ ){0,5}?(?:your |our |a |the )?(?:next|future|following|first|another) (?:\w+ )?(?:order|purchase|shopping|visit|box|boxes|quilt|buy|three)
    news-?letters?
    mailing list
    (?:waiting|vip|fan|customer) list
    subscribe(?:rs?)?
    sign(?:ing)? up
    (?:join|joining) (?:our|the|us)(?! queue)
    (?:our|club|new|all|prime|loyal|vip) (?:\w+ )?(?:members?|subscribers?|membership|club|plan|loyalty)(?! of (?:staff|our team))
    subscription (?:=|plan|box|from)
    (?:spring|summer|winter|autumn|christmas|xmas|easter|clearance|black friday|january|flash|anniversary|mid-season|halloween|valentine's) (?:sale|deals?|offers?|special|promotion|collection|set|range)(?! (?:person|department|is wrong|price was))
    (?:our|big|great|huge) sale(?! price)
    black friday
    cyber monday
    (?:is|are|both|all|now|currently|just|still|it's|they're|currently|also|for it are) (?:\w+ )?(?:on (?:sale|offer|promo|promotion|special)|reduced|discounted|half[- ]price|on clearance)
    (?:2|3|4|5|two|three|four) (?:for|\+) ?(?:the price of )?(?:1|2|3|one|two|three)(?! (?:day|week|hour|working|month|minute|year|person|people|of|to))
    (?:1|2|3) ?\+ ?(?:1|2) (?:free|gratis)
    half[- ]price
    (?:introductory|preferential|special|recall|promotional|friends|insider|stand|bargain) (?:\w+ )?(?:price|prices|offer|offers|deal|rate|terms)
    bulk (?:terms|prices?|discount|rates?)
    limited (?:time|edition|offer)
    (?:early|vip|exclusive) (?:access|deals?|offers?|drops?)
    new (?:arrivals?|collection|range|line|season|launch|products?|glazes|releases?|fragrance|colours in)
    (?:more|other|our other) best-?sellers
    (?:great|many|fantastic|amazing|best|hot|super) (?:\w+ )?(?:offers|deals|bargains)
    also (?:find|see|have|check|try) (?:our|the matching)
    (?:from|only|just) \S+ (?:\w+ )?(?:a|per) month
    \d with [a-z]+\d
    (?:our|the|whole|full|new|matching|fresh|entire|complete) (?:\S+ )?(?:\S+ )?(?:catalogue|catalog|range of|line-?up|assortment|portfolio|product line)
    (?:our|new|matching|latest) (?:[\w-]+ )?collection(?! (?:team|point|service|label|slot|on|from|is|at))
    whole (?:\w+ )?range
    (?:our|their) (?:heritage|premium|granite|grain-free|deluxe|pro|luxury|gold|eco|bigger|steel|signature|classic) (?:\S+ )?(?:line|range|series|model|version|edition)
    (?:check|(?:have|do have|take) a (?:look|peek|browse|nose?y|gander|peep)|take a (?:look|peek)|look|see|browse|discover|explore|don't miss|visit|look around|come (?:by|to|and see)|pop (?:in|into|by)|drop by|stop by|swing by) (?:out |at |through |around |in |also |the |us at |into |over to )*(?:our|my) (?!return|polic|instruct|manual|video|guide|faq|message|record|stock|answer|photo|reply|pictur|diagram|listing|warranty|terms|size|assembly|notes|system|depot|warehouse|packing|end)
    (?:don't|do not) miss
    grab (?:it|a|one|yours|yourself|them)
    (?:you'll|you will|you'd|you might|you may|might) (?:\w+ )?(?:adore|love|like|enjoy) (?:our|the new|the matching) (?!new one)
    sensitive \w+ love our
    why not (?:order|try|treat|add|buy|get|upgrade|browse|pick|go for)
    treat yourself
    (?:try|buy|order|get|want|consider|take|recommend|suggest|enjoy|love|adore|prefer|mention that|see|have|using) (?:\S+ ){0,2}?our (?:\S+ )?(?:new|newer|newest|latest|other|bigger|special|premium|pro|deluxe|matching|heated|own|tomato|audio\w*|mead|granite|grain-free|better|popular|famous|best|xl|xxl|anti-\w+|moonlight|cobalt|stronger|thicker|heavy-duty)
    (?:we|i)(?:'d| would)? (?:\S+ )?(?:like to )?(?:recommend|suggest|propose|draw your attention|point you|tip) (?:\S+ ){0,6}?(?:from our|our (?!expert|team|colleague)|partner|range|shop|new range)
    our (?:partner|sister|second|online|web|flagship|factory) (?:shop|store|brand|outlet)
    (?:draw your attention|take the liberty|permit us to mention|allow us to mention|may we (?:mention|recommend|introduce|draw))
    (?:also|matching|another|same time|meantime|meanwhile|additionally|in addition|besides|by the way|btw|psst|tip|fyi|ps|p\.s\.?) ~ (?:for only|only [$€£\d]|just [$€£\d]|now at|available|on offer|on sale|from [$€£\d]|also available)
    (?:for|is|are|costs?|at|pay|now) (?:only|just|merely|a mere) [$€£]? ?\d[\d.,]*(?: ?(?:[$€£]|euros?|dollars?|pounds?))?(?! (?:days?|hours?|minutes?|weeks?|pieces?|left|left in|cm|mm|months?|steps?))
    (?:now|today|this week|currently) (?:only |just |at |for )+[$€£] ?\d
    (?:in|at|on|from|visit|of|through|to) (?:our|my) (?:own |little |amazon |online |web )?(?:shop|store|storefront|web ?shop|outlet)(?! (?:floor|room|assistant|on \w+ street|is closed|has|because|we keep|keep|at four))
    (?:with|get|gets|receive|comes with|includes?|now with|there's) (?:a |an )?free (?:gift|case|liner|silk|brush|mug|sticker|tea|sample|box|bag|shipping|delivery|\w+ pack)
    free (?:shipping|delivery|postage) (?:on|over|from|for (?:orders|your next)|this|with|when|is)
    plus free \w+ over
    shipping is (?:always )?free
    (?:win|won) (?:you )?back
    and win (?:a|an|one|our)
    buy (?:direct|directly|from us directly|straight from us)
    (?:tell|bring|refer|invite) (?:\S+ )?(?:friends?|neighbou?rs?|family|colleagues)
    friends get
    for (?:amazon|business|existing|returning|loyal|regular) (?:customers|clients|buyers)
    (?:business|corporate|amazon|loyal|returning|regular) (?:clients?|customers?|buyers?) (?:get|enjoy|save|receive|ordering|pay)
    (?:as a )?(?:returning|loyal|regular|valued returning) customer you

    follow us
    secret drops
    while stocks? lasts?
    buy one
    gift (?:sets?|boxes|ideas?|cards? for)
    (?:visit|see|come ~ to|come visit|in|at) (?:our|the) (?:new )?show-?room
    (?:customers|people) who (?:bought|buy|ordered|liked) (?:this|it|these|that|one)
    (?:many|most) (?:of our )?(?:customers|people|buyers) (?:also|then) (?:buy|order|choose|pick|love|take)
    (?:download|install|try|get) our (?:new |free )?app
    our (?:\S+ ){1,3}?(?:is|are) (?:back in stock|online now|available now|now available|out now)
    (?:autumn|spring|summer|winter|new|fresh) (?:\S+ )?(?:colours|colors|designs|patterns|styles|scents|flavours|models) (?:is|are|have|has|just|now|in)
    (?:try|get|see|buy|order|take) our best-?sell\w+
    our best-?selling
    (?:with|take|get|our) (?:our |a )?(?:\w+ )?subscription(?! (?:was|is|has|should|ends))
    interested in our
    something for you
    (?:we|i) also (?:have|offer|sell|stock|make|carry) (?:a|an|the|our|many|other) (?:\S+ )?(?:premium|bigger|larger|deluxe|pro|better|matching|version|model|stronger)
    (?:premium|deluxe|pro|plus|luxury) (?:version|model|edition|line)
    (?:may|might|would|could|maybe) (?:\w+ )?(?:also )?(?:be )?(?:interested in|like|interest you|something for you)(?= our| the matching)
    (?:maybe|perhaps) our (?:\S+ ){1,4}?(?:would|could|might|is|suits?)
    (?:mother's day|father's day|christmas|valentine's day|black friday|easter) (?:is|are)(?: \w+)? (?:coming|around|near|just)
    our other \w+
    (?:half price|half-price|\d+ ?% off) with this order
    (?:same|this) (?:item|product|thing) (?:for less|cheaper)
    save the fees
    our \w+ (?:range|line|collection|series) (?:too|as well)
    (?:pair|combine|match|complete|complement) (?:it|them|this) with our
    (?:just|newly) added (?:\w+ )?new
    (?:new|more) \S+ (?:to|in) the (?:shop|store|range)
    customers (?:adore|love) (?:it|them|our|this)
    stock up (?:now|today|on)
    (?:mother's day|christmas|easter|halloween|the holidays) ~ (?:you know where|we have|think of|our)
    you know where (?:we are|to find us)
    (?:order|buy) (?:\w+ )?(?:directly|direct) (?:on|from|in|at|with) (?:our|us)
    while supplies last
    (?:we|i) (?:happen to )?(?:also )?(?:sell|carry|stock) (?:those|these|them|matching|too|a|an|the matching|great|lovely|one)
    (?:we|which we) (?:happen to )?sell (?:too|as well|also)
    (?:second|third) (?:bottle|one|pair|pack|item|pillow|piece) (?:is )?(?:half|free|for|at|[-–])
    (?:patients|teachers|students|parishes|brides|members|subscribers|testers) (?:get|receive|enjoy|save)
    (?:if|when|once) you (?:order|buy|spend) (?:\S+ ){0,4}?(?:before|more|another|two|over)
    any order over
    (?:you may be|you might be|are you|would you be) interested in (?:our|the|a)
    coffee and (?:a )?\d
    stay and get
    has just won \w+
    (?:is )?available (?:in|at|from|through|on) our
    catch you(?:r)? eye
    upgrade to (?:our|the)
    (?:top|perfect|great|nice|ideal) (?:addition|gift idea|companion) (?:to|for)
    buy (?:one|two|2|3)[, ]+ get
    spend [$€£\d]
    lucky draw
    keep one as a present`,
  de: String.raw`
    \d+ ?(?:%|prozent|€|euro) (?:rabatt|gunstiger|nachlas|auf (?:alles|ihre|ihren|die|unser\w*)|reduziert|billiger|sparen)
    (?:minus|spare\w*|mit) \d+ ?%
    (?:rabatt|gutschein|aktions|promo)-?code\w*
    code [a-z]+\d+
    (?:gutschein|coupon|rabatt)\w* (?:\S+ ){0,6}?(?:nachste\w*|einkauf|bestellung)
    (?:nachste[nr]?|kunftige[nr]?|folgende[nr]?) (?:bestellung|einkauf|kauf) (?:\S+ ){0,5}?(?:rabatt|gutschein|gratis|versandkostenfrei|prozent|%|code|gunstiger|sparen)
    newsletter\w*
    (?:abonnieren|abo abschliesen|stammkunden\w*|kundenclub|mitglied werden|werden sie mitglied)
    (?:besuchen|schauen|stobern|entdecken|schau|stober|sehen|kommen) sie (?:\S+ ){0,5}?(?:shop|sortiment|kollektion|angebote\w*|produkte|laden|storefront|geschaft|neuheiten|modelle)
    (?:unser\w*|neue\w*|ganze\w*|passende\w*) (?:\S+ )?(?:kollektion|sortiment|neuheiten|produktpalette|bestseller|angebote|modelle)
    (?:im|zum) (?:angebot|sonderpreis|aktionspreis|einfuhrungspreis|halben preis)(?! (?:steht|stand|beschrieben|war))
    (?:sonderangebot|sommerschlussverkauf|schlussverkauf|ausverkauf|black friday|sale|rabattaktion|winteraktion|fruhjahrsaktion)\w*
    (?:jetzt|heute|diese woche) (?:nur|fur nur|fur|reduziert)
    fur nur (?:noch )?\d
    (?:konnte|wurde|durfte) ihnen (?:auch )?(?:unser\w*) (?:\S+ ){0,4}?gefallen
    empfehlen (?:wir )?(?:ihnen )?(?:\S+ )?unser\w*
    (?:probieren|testen|gonnen|nutzen) sie (?:\S+ )?(?:unser\w*|sich|den code)
    (?:auch interessieren|ebenfalls interessieren|werben sie|freunde werben)
    versandkostenfrei ab
    (?:2|3) (?:fur|zum preis von) (?:1|2)`,
  fr: String.raw`
    \d+ ?(?:%|€|euros?) (?:de (?:remise|reduction|rabais|moins)|sur (?:votre|tout|toute|nos|notre|la))
    (?:code|bon) (?:promo|de reduction|d'achat)
    (?:remise|reduction|bon|code|offert\w*|gratuit\w*|livraison) (?:\S+ ){0,6}?(?:prochain\w*|future?) (?:commande|achat)
    (?:prochain\w*) (?:commande|achat) (?:\S+ ){0,6}?(?:remise|reduction|bon|code|%|offert\w*|gratuit\w*)
    newsletter
    (?:abonnez|inscrivez)-vous
    (?:decouvrez|visitez|venez|jetez|profitez|consultez|essayez) (?:\S+ ){0,5}?(?:collection|boutique|gamme|nouveautes|offres|produits|modeles|promotions?|magasin|soldes)
    (?:nos|notre) (?:\S+ )?(?:nouvelle|nouvelles|nouveautes|collection|promotions?|soldes|meilleures ventes|gamme|offres speciales)
    en (?:promotion|promo|solde|soldes)
    (?:offre speciale|offre exclusive|prix de lancement|vente flash|soldes|black friday|moitie prix|prix special)
    (?:seulement|pour seulement|a seulement) \d[\d.,]* ?(?:€|euros?)
    (?:nous vous (?:recommandons|conseillons|proposons)) (?:\S+ )?(?:notre|nos)
    (?:pourrait vous plaire|pourrait vous interesser|parrainez|clients fideles)`,
  es: String.raw`
    \d+ ?(?:%|€|euros?) (?:de (?:descuento|rebaja)|menos|en (?:su|toda|todo|nuestr\w+|la))
    (?:codigo|cupon|vale) (?:promocional|de descuento|descuento|[a-z]+\d+)
    (?:descuento|cupon|vale|codigo|gratis|envio) (?:\S+ ){0,6}?(?:proxim[ao]|siguiente|futura) (?:compra|pedido)
    (?:proxim[ao]|siguiente) (?:compra|pedido) (?:\S+ ){0,6}?(?:descuento|cupon|vale|codigo|gratis|%)
    (?:newsletter|boletin)
    (?:suscriba|suscribete|apunte|inscriba)\w*
    (?:descubra|visite|mire|eche un vistazo|conozca|pruebe|aproveche|vea) (?:\S+ ){0,5}?(?:coleccion|tienda|gama|novedades|ofertas?|productos|modelos|catalogo|promocion\w*)
    (?:nuestr[ao]s?) (?:\S+ )?(?:nuev[ao]s? (?:coleccion|gama|productos|modelos)|coleccion|novedades|ofertas|catalogo|promocion\w*|mas vendidos)
    en (?:oferta|promocion|rebajas)
    (?:oferta (?:especial|exclusiva)|precio de lanzamiento|rebajas|black friday|mitad de precio|precio especial)
    (?:por|a) (?:solo|tan solo) \d[\d.,]* ?(?:€|euros?)
    le (?:recomendamos|sugerimos) (?:\S+ )?nuestr[ao]s?
    (?:podria|puede) (?:interesarle|gustarle)
    (?:le interese|invite a un amigo|clientes fieles|2x1|3x2)`,
  it: String.raw`
    \d+ ?(?:%|€|euro) (?:di (?:sconto|riduzione)|in meno|su (?:tutto|tutta|tutti|il|la))
    (?:codice|buono) (?:sconto|promo|promozionale|[a-z]+\d+)
    (?:sconto|buono|coupon|codice|gratis|gratuit\w*|spedizione) (?:\S+ ){0,6}?(?:prossim[ao]|futuro) (?:ordine|acquisto)
    (?:prossim[ao]) (?:ordine|acquisto) (?:\S+ ){0,6}?(?:sconto|buono|coupon|codice|gratis|%)
    newsletter
    (?:si iscriva|iscriviti|si abboni|abbonati|si registri)
    (?:scopra|visiti|venga|dia un'occhiata|provi|approfitti|guardi|veda) (?:\S+ ){0,5}?(?:collezione|negozio|gamma|novita|offert[ae]|prodotti|modelli|catalogo|promozion[ei])
    (?:nostr[aieo]) (?:\S+ )?(?:nuov[aieo] (?:collezione|gamma|prodotti|modelli)|collezione|novita|offerte|catalogo|promozion[ei]|bestseller)
    in (?:offerta|promozione|saldo)
    (?:offerta (?:speciale|esclusiva)|prezzo (?:di lancio|speciale)|saldi|black friday|meta prezzo)
    (?:a|per) (?:soli|solo) \d[\d.,]* ?(?:€|euro)
    le (?:consigliamo|suggeriamo|raccomandiamo) (?:\S+ )?(?:il nostro|la nostra|i nostri|le nostre)
    (?:potrebbe interessarle|potrebbe piacerle|porti un amico|clienti fedeli|3x2|2x1)`,
});

/** What makes it a remedy, a price that is asked for, or an apology for advertising. */
export const noAdvertising = phrases({
  en: String.raw`
    (?:refund\w*|money back|compensat\w*|goodwill|partial|credit\w*|reimburs\w*)
    (?:on|off|for) (?:this|your|the|that) (?:order|item|price|purchase|dent|scratch|damage|lamp)(?! over)
    (?:this|your|current) order
    (?:quantity|basket|automatically|expired|ran out|run out|terms and conditions|case-sensitive)
    (?:taken|took|we've taken|i've taken|knocked) \d+ ?% off
    (?:took|taken|unsubscrib\w*|removed|sorry about the|never|nobody|no longer|stopped|stop|off the|you're off|without|not|didn't|forbids?) (?:\S+ ){0,5}?(?:news-?letter|list|advert\w*|promotion\w*|coupons?|vouchers?|sign up|subscri\w*|code)
    (?:free of charge|no charge|free replacement|at no cost|on us|no cost to you|at our expense|covers? it)
    (?:off|after|before) (?:the |that )?(?:\w+ )?sale
    (?:in|on|per) (?:the|our) listing
    (?:the )?listing shows
    until last year
    from sale
    (?:you|voucher|coupon) (?:\w+ )?(?:asked|used|entered|redeemed|mentioned)
    (?:the|your) (?:coupon|voucher|discount|promotion|code) (?:is|was|you|did|had|has|could|should|at|took|ran|expired|took off)
    % back`,
  de: String.raw`
    (?:erstatt\w*|ruckerstatt\w*|gutschr\w*|gutgeschrieben|entschadig\w*|kulanz|preisnachlas auf (?:diese|ihre))
    (?:diese|dieser|ihre jetzige) bestellung
    (?:abgemeldet|abbestellt|keinen? newsletter|nie wieder)
    kostenlos(?:er|en)? ersatz`,
  fr: String.raw`
    (?:rembours\w*|dedommag\w*|geste commercial|avoir sur)
    (?:cette|la presente) commande
    (?:desabonne|desinscri\w+|plus de newsletter)`,
  es: String.raw`
    (?:reembols\w*|devolucion|compensa\w*|abonad\w*)
    (?:este|el presente) pedido
    (?:dado de baja|sin newsletter)`,
  it: String.raw`
    (?:rimbors\w*|risarc\w*|accredit\w*)
    (?:questo|il presente) ordine
    (?:disiscritt\w*|nessuna newsletter)`,
});
