// Capitalised words that are no part of a person's name, in the languages of the shops. Folded as `plainName` does.

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that stand before a name, with a capital at the start of a sentence or for stress; a name begins behind them. */
export const leading = list(`
a ab absolutely after again all also amazing and another any are arrived as ask asked at avoid awesome bad beautiful because been before beware big bonjour bought but by call called can contact contacted could
date dear definitely del delivered delivery did do does don't dont dr each email even ever every everything excellent extremely fantastic fast first for from get giving good got great guten had happy has hate have he hello her here hi him his hola hope how however
i i'd i'll i'm i've if in is it it's item its just last later let liebe lieber like love mail mein merci message mister miss mit mon monsieur more most mr mrs ms my name named never new nice no not nothing now of oh ok on once one only or order ordered our owner
package paid perfect phone please poor product quick quite really received sadly said sehr sell seller sellers sent she ship shipped shop so some sold sorry speak spoke still super talk talked tell terrible thank thanks that the their them then there these they this those to told too total unfortunately user bot used verkaufer very
want was we well were what when where which while who why wife will with won't work works worst would write wrong wrote yes yesterday you your
aber alles als am an auch auf aus bei beim bin danke das dass der die dem den ein eine einen er es frau fraulein gestern grazie gruss gruesse herr herrn hallo ich ihr im immer ist kein keine leider mehr mich mir nach nicht noch nur ohne oder schlecht sehr sein seit sie sind toll trotz um und von vom vor war waren warum was wenn wer wie wir zu zum zur
avec bien c'est ce ces cette commande comme contre dans de des deux elle encore est et il ils je jamais la le les leur ma madame mais mauvais mes mlle mme monsieur ne nos nous par pas pour produit quand que qui rien sa sans ses si son sur tres tout une un vendeur vos votre vous
al buen como con cuando desde don dona el ella en es esta este fue gracias ha hasta hay la las llame llego lo los mal me mi muy no nunca para pero por que se senor senora si sin sra sr su todo un una vendedor y ya
anche che ci ciao con da del della di dopo e ed ho il io lo ma mai mi molto nel non ottimo per pessimo prodotto quando questo se sig signor signora signore sono spedizione sta tutto un una venditore
regards sincerely cheers best kind yours attn ship shipping replacement contacto hablar hable spoken asking manager agent rep representative customer driver courier`);

/** Words after or in which no person is meant: firms, shops, places, months, things with names. */
export const never = list(`
inc ltd llc gmbh corp company co group bank university college school church hospital hotel restaurant store shop market mall center centre museum park street road avenue lane drive boulevard square court place way station airport bridge river lake mountain mount island beach city county state north south east west united kingdom states republic
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre lunes martes miercoles jueves viernes enero febrero abril mayo junio julio agosto septiembre octubre noviembre diciembre lunedi martedi mercoledi giovedi venerdi gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
amazon prime alexa echo kindle fire ebay paypal google apple iphone ipad ipod mac macbook samsung galaxy sony microsoft windows xbox playstation nintendo switch aliexpress aliexpres blinkit usps ups fedex dhl hermes evri dpd gls royal mail post deutsche poste correos zalando walmart target netflix spotify hulu facebook instagram twitter whatsapp youtube bluetooth wifi usb hdmi philips hue smart home plus pro max mini ultra air dot spot show hub tap stick tv cube
china india japan germany france spain italy england britain scotland ireland wales usa uk canada mexico brazil brasil russia ukraine turkey israel poland holland netherlands belgium austria switzerland sweden norway denmark finland portugal greece hungary london paris berlin madrid rome milan york angeles francisco diego jose antonio-texas chicago houston dallas boston seattle miami atlanta vegas orleans louis paul-minnesota manchester birmingham liverpool leeds glasgow munich hamburg cologne frankfurt vienna zurich barcelona valencia sevilla lisbon moscow tokyo osaka beijing shanghai hong kong singapore delhi mumbai bangalore sydney melbourne california texas florida ohio nevada arizona colorado georgia virginia carolina dakota jersey hampshire zealand africa america europe asia australia
christmas easter halloween thanksgiving birthday valentine mothers fathers new year god lord jesus christ bible santa claus mother father mom dad mum grandma grandpa uncle aunt sir madam
book novel album film movie dvd cd blu-ray vinyl song series season edition volume vol part game board card cards gift certificate customer service support team department delivery driver partner warehouse seller shipping order package box product item quality price refund return tracking number phone case cover battery charger cable headphones earphones speaker camera guitar bass drum piano strings piano amp pedal mic microphone light lamp moon bag shoes shirt dress watch ring size black white red blue green yellow pink brown grey gray gold silver orange purple large small medium xl xxl star stars
express expres custom magico magica huerto huertos magic performance time quality-time talk battery-life screen display sound value money life customer-service value-for works work
orchestra concert band quartet tour foundation award prize stadium hall theatre theater cafe bar pub grill pizza coffee tea beer wine whiskey whisky vodka rum sauce syrup mix shampoo soap cream perfume cologne-water
street-number llp plc sa srl spa sarl ag kg bv nv oy ab as kft pty`);

/** Brands and people of renown that are first name and surname: a feedback names them for a thing. */
const famous = list(`
kate.spade betty.crocker paul.mitchell michael.kors tommy.hilfiger ralph.lauren hugo.boss jim.beam marc.jacobs marc.o'polo
karl.lagerfeld donna.karan vera.wang vera.bradley laura.ashley laura.mercier charlotte.tilbury elizabeth.arden helena.rubinstein
mary.kay john.frieda john.deere eddie.bauer tom.tailor tom.ford tom.tom paul.smith paul.hewitt paul.frank ted.baker jimmy.choo
steve.madden kenneth.cole anne.klein daniel.wellington daniel.hechter yves.rocher yves.lauren jean.gaultier roberto.cavalli
giorgio.armani nina.ricci alexander.mcqueen oscar.renta harry.potter james.bond peter.pan peter.rabbit donald.duck luke.skywalker
bruce.wayne tony.stark bob.marley bob.dylan john.lennon paul.mccartney george.harrison eric.clapton david.bowie freddie.mercury
michael.jackson ed.sheeran louis.armstrong frank.sinatra dean.markley dave.mustaine fred.durst steve.vai joe.satriani eddie.halen
kurt.cobain jane.austen charles.dickens ernest.hemingway george.orwell john.grisham dan.brown james.patterson lee.child nora.roberts
ken.follett victor.hugo thomas.mann franz.kafka karl.marx leo.tolstoy umberto.eco paulo.coelho isabel.allende gabriel.marquez
jamie.oliver gordon.ramsay george.foreman steve.jobs jeff.bezos donald.trump joe.biden george.washington abraham.lincoln john.kennedy
albert.einstein isaac.newton marie.curie thomas.edison nikola.tesla charles.darwin leonardo.vinci pablo.picasso frida.kahlo
johann.bach ludwig.beethoven wolfgang.mozart michael.jordan bruce.lee tom.hanks tom.cruise brad.pitt charlie.chaplin george.lucas
ben.jerry tim.hortons ray.ban tommy.bahama marco.polo jenny.craig alice.cooper robin.hood anne.frank rosa.parks martin.king john.wick
mary.poppins tom.clancy tom.sawyer tom.jerry`);

/** Whether first name and surname are a brand's or a famous person's. */
export const isFamous = (first: string, last: string): boolean => famous.has(`${first}.${last.replace(/'s$/, '')}`);

/** Nouns that make the name before them a maker's or an author's. */
export const things =
  /^(?:['’]s)?\s(?:books?|novels?|thrillers?|albums?|films?|movies?|dvds?|cds?|songs?|records?|vinyls?|biograph(?:y|ies)|autobiography|memoirs?|poems?|plays?|posters?|prints?|paintings?|calendars?|bags?|handbags?|purses?|wallets?|shoes?|boots?|sneakers?|sandals?|shirts?|jeans|dress(?:es)?|jackets?|coats?|belts?|watch(?:es)?|sunglasses|perfumes?|fragrances?|cologne|make-?up|lipsticks?|creams?|shampoos?|conditioners?|mix(?:es)?|sauces?|cookbooks?|knives|pans?|grills?|guitars?|strings|pedals?|amps?|dolls?|figures?|figurines?|costumes?|toys?|games?|puzzles?|mugs?|t-shirts?|series|edition|collection|brand|products?|items?|tractors?|whisky|whiskey|bourbon|style|jerseys?|cards?|buch|bücher|roman|tasche|schuhe|hemd|uhr|livres?|sacs?|montres?|chaussures|libros?|bolsos?|zapatos|libri|libro|borsa|scarpe|orologio)\b/iu;
