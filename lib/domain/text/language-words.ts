/**
 * Words by which the language of a short comment is known: those that hold sentences together, and those that buyers' comments are made of.
 * Accents are written as in the language; a comment without them is found too. Languages that are not assessed are there so that
 * they are not taken for one that is: Portuguese for Spanish, Dutch for German.
 */
export const languageWords = {
  en: `the and is it was of to for not with this that but have has i my you very good great as on in at are be they would they're were had will from so
    just when all an only if what me we no item items product arrived received delivery shipping seller quality thanks thank excellent described works work fast love
    nice price ordered order box broken bad never recommend perfect well too time happy quick quickly service fine day don't didn't doesn't can't buy
    bought better best than out after came fit your been did do does good highly fantastic awesome poor terrible use used old new item's it's i'm get got like which there here still
    also back don dont than who how why please refund missing wrong late package packaging damaged slow cheap worth money small big size color colour again
    transaction prompt delivered condition purchase shipped customer returned really much more one two would should could super top ok a since about into over before then them these those any some every first last year without`,
  de: `der die das und ist nicht ein eine einen mit auf für von zu im den dem des es ich sehr war aber auch wie bei hat haben wurde alles gut gute guter gutes schnell
    schnelle schneller lieferung ware artikel produkt wie beschrieben gerne wieder bestens danke top leider noch kein keine nur nach bis heute sich aus als am zum zur
    so wir sie er man über werden wird mir mich mein meine bin sind da dann hatte immer schon qualität versand verkäufer verpackung preis zufrieden empfehlenswert
    schlecht schlechte kaputt defekt falsch nie nichts mehr perfekt einwandfrei prompt kommt kam angekommen bestellt bestellung erhalten geliefert funktioniert klasse
    passt zu günstig freundlich lange tage tagen wochen nochmal jederzeit alles ordnung okay problemlos reibungslos beschreibung gefällt einfach ganz oder weil wenn dass daß
    ohne vom durch gewünscht weiter absolut toll tolle super hält zwei drei unbrauchbar müll schrott geld zurück anbieter händler zuverlässig beschädigt habe hab vielen dank richtig
    nix zurückgeschickt prima reagiert antwort karton paket falsche falscher falsches lieferzeit erst ungenügend`,
  fr: `le la les et est pas un une des du de que qui pour avec dans sur je très bien il ce cette au aux mais ne n'ai reçu recu livraison produit article vendeur
    rapide conforme bon bonne merci parfait parfaite qualité colis commande rien tout nickel impeccable satisfait satisfaite mon ma mes plus j'ai c'est
    été ete sont a à même jamais toujours encore emballage emballé envoi prix correct recommande très trop peu comme par se en si sans avec leur nous vous
    délai délais rapidement bientôt arrivé arrivée cassé défectueux mauvais mauvaise remboursement service client aucun aucune fonctionne marche pas super
    serieux sérieux description attendu beau belle cher donc fait deux fois bonjour jours jour semaines acheté achat déçu decu toujours ça ca était
    étaient elle ils elles y dommage marchandise correspond cordialement soigné soignée dit où ou quand aussi malheureusement contenu ras livré livrée mal coque exact`,
  es: `el la los las y es no un una de que en por para con muy bien bueno buena pero lo se me mi su al del todo como más mas producto envío envio
    vendedor rápido rapido rapida rápida calidad gracias perfecto perfecta recomendable recomiendo llegó llego llegado recibido pedido entrega correcto correcta excelente
    a tiempo esta está este ha han he sin ni ya nada nunca sido fue son está muy precio contento contenta mal malo mala roto rota funciona
    compra comprado paquete caja días dias tarde todavía todavia aún aun cuando porque si también tambien sólo solo descripción genial encantado estado
    cumple espera esperaba tamaño pequeño grande mejor dinero devolución devolver defectuoso tienda trato atención hay tiene viene vino falta hasta desde
    embalaje satisfecho satisfecha euros dos meses semana semanas artículo articulo ningún ninguno llegar estoy queda sirve buenas buenos les yo queja esperado hermoso hermosa malo mala realmente encaja venía venia poco sonido gusta exacto exactamente bonito bonita linda lindo igual foto`,
  it: `il lo la i gli le e è un una uno di che in per con molto bene non ma come da del della dei delle al alla nel sul si mi ho ha sono tutto ottimo ottima
    prodotto venditore spedizione consegna veloce velocissima rapida rapido perfetto perfetta grazie consigliato consiglio arrivato arrivata ricevuto qualità
    prezzo conforme descrizione imballaggio pacco buono buona bello bella era stato stata più anche ancora mai nulla niente però purtroppo soddisfatto soddisfatta
    tempi tempo puntuale puntualissimo affidabile serio seria rotto rotta funziona difettoso ordine ordinato giorni settimane dopo questo questa quello se
    sempre solo oggetto articolo acquisto acquistato merce pessimo pessima rimborso scatola corriere confezione tutto ok quando perché perche presto piccolo
    dalla nella sono abbiamo mio mia suo soldi due mesi altro nessun nessuno nessuna risposta contattato dire molto eccellente fatto ben impeccabile bellissimo buonissimo`,
  nl: `het een van en niet voor met maar zijn heel erg goed goede snel snelle levering verzending product verkoper bedankt prima zeer ik is op dat ook aan te geen nog wel
    naar deze dit bij was ontvangen kwaliteit mooi netjes werkt geleverd bestelling prijs alles volgens aanrader tevreden helaas hij zoals er uit maar om heb`,
  pt: `o os um uma não nao e é muito bem bom boa mas com para por do da dos das no na nos nas em que produto entrega rápida rapida qualidade obrigado obrigada vendedor
    chegou chegaram recomendo ótimo otimo ótima perfeito tudo veio foi antes prazo conforme ainda mais meu minha está som fone ele ela eu só so já ja até ate sem
    comprei gostei funciona certo caixa bonito lindo adorei super pelo pela excelente`,
  pl: `jest nie i w na z do się sie że ze to bardzo dobry dobra szybko szybka dostawa polecam produkt przesyłka wszystko ok jak jakość dziękuję towar zgodny opisem ale za mi od
    po tak już działa dobrze paczka sprzedawca zgodnie super przyszła przyszło słuchawki`,
  sv: `och är det att en ett på inte som för med av jag men bra snabb snabbt leverans mycket produkt tack kvalitet till var fungerar har mig den fin från allt nöjd
    og er ikke et på det til jeg meget god hurtig levering fungerer som ja kan`,
  tr: `bir ve çok cok iyi güzel guzel ürün urun bu için icin ama geldi hızlı hizli teşekkürler tesekkurler kaliteli tavsiye ederim değil degil gayet olarak da de ben elime satıcı
    kargo paketleme sorunsuz ulaştı kulaklık`,
  cs: `je a na se že velmi dobré dobrý rychlé rychle dodání zboží doporučuji výrobek jsem jako ale děkuji kvalita pre som veľmi tovar super všetko spokojenost
    nagyon jó gyors szállítás termék köszönöm és egy nem hogy foarte bun bine rapid livrare produs recomand multumesc este si calitate sunet
    vrlo odlično brzo hvala sve hyvä tuote nopea toimitus kiitos oli ja ei se kaip labai gera`,
} as const;
export type KnownLanguage = keyof typeof languageWords;

/** Letters and endings that few languages have. The stronger, the fewer. */
export const languageMarks: readonly [mark: RegExp, languages: readonly KnownLanguage[], weight: number][] = [
  [/ß/, ['de'], 3],
  [/[äöü]/, ['de', 'sv', 'tr'], 1],
  [/[ñ¿¡]/, ['es'], 3],
  [/[áíóú]/, ['es', 'pt', 'cs'], 1],
  [/[ãõ]/, ['pt'], 3],
  [/[àâêëîïôûùœ]/, ['fr'], 1],
  [/[èòàù]/, ['it', 'fr'], 0.5],
  [/ç/, ['fr', 'pt', 'tr'], 1],
  [/[łąęśżźć]/, ['pl'], 3],
  [/[åøæ]/, ['sv'], 3],
  [/[ığş]/, ['tr'], 3],
  [/[ěščřžůťďňőűățșâîľ]/, ['cs'], 2],
  [/(?:ung|keit|lich|isch|schaft)(?:en|e|er|es)?(?!\p{L})/u, ['de'], 1],
  [/sch|tz(?!\p{L})|(?<!\p{L})(?:ge|ver)\p{L}+t(?!\p{L})/u, ['de'], 0.5],
  [/(?:ción|ciones|cion|idad|ísimo|isimo)(?!\p{L})/u, ['es'], 1],
  [/(?:ção|ções|cao|ão|inho)(?!\p{L})/u, ['pt'], 2],
  [/(?:zione|zioni|issimo|issima|ità|aggio)(?!\p{L})/u, ['it'], 1],
  [/mente(?!\p{L})/u, ['it', 'es', 'pt'], 0.5],
  [/(?:eux|euse|ement|eur|aux|ée|ées)(?!\p{L})|(?<!\p{L})(?:qu|l|d|j|n|s|c)['’]/u, ['fr'], 1],
  [/(?:ing|ness|tion|ly|ful)(?!\p{L})/u, ['en'], 0.7],
  [/(?:ij|aa|oe|uu)\p{L}/u, ['nl'], 0.5],
];
