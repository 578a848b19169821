/**
 * Words that say neither what is praised nor what is blamed, folded, of all languages together: a clause made of them alone
 * ("Alles bestens, gerne wieder") is about nothing in particular.
 */
const WORDS = `
a the it its it's is was are be been to of and or at in on for with as so this that what i im i'm you u we my me they would will ll can
could have has had not no nothing none never ever again always very really absolutely totally completely just all everything
everyone anyone thing things good great nice fine ok okay perfect excellent amazing awesome super superb fantastic wonderful
brilliant outstanding best better worse worst bad terrible horrible awful poor well happy satisfied pleased delighted glad
disappointed disappointing regret thanks thank thx ty cheers much many lot lots recommend recommended highly definitely buy bought
buyer purchase purchased purchasing deal experience problem problems issue issues complaint complaints complain comment comments add
say said else star stars five four three two one zero smooth cool wow yes top more than ask asked expected expectations exceeded
usual before same hope regards best god bless day merry christmas review reviews feedback write writing soon later update yet bye
price prices value bargain offer offers
alles alle alls war ist sind bin hat habe hab haben ich wir sie es das der die dem den ein eine einen mich mir uns und oder mit zu zum zur
bei an auf nur sehr ganz echt total absolut vollig einfach bestens beste bester best prima super klasse spitze toll perfekt gut gute guter
gutes besser wunderbar wunderbares ordnung bestes okay danke dank vielen vielmals besten merci gerne gern jederzeit immer wieder
nie nicht nichts mehr kein keine keinen keinerlei beanstandung beanstandungen probleme problem problemlos zufrieden unzufrieden
zufriedenheit rundum voll vollster kauf kaufe kaufen gekauft einkauf empfehlen empfehlung empfehle empfehlenswert weiterempfehlen
weiter so geht gehts ging gings geklappt gelaufen lief laufen nicht schlecht schlimm enttauscht enttauschend leider schade glucklich
hallo grus gruse sterne stern note eins daumen hoch weihnachten bewertung hier auch schon wie gewohnt erwartet sein soll kann konnte man
tout tous toute toutes tt est ete sont etait c'est ca va je j'ai nous mon ma mes le la les un une de du des d et ou a au pour par que qui
qu'a tres trop bien bon bonne bons parfait parfaite parfaitement impeccable nickel top super genial excellent excellente formidable rien
ras redire signaler dire ajouter merci beaucoup bravo recommande recommander vivement conseille conseiller achat achats achete acheter
satisfait satisfaite satisfaction content contente ravi ravie decu decue jamais plus encore toujours nul nulle mauvais mauvaise
mediocre moyen bof correct aucun aucune probleme problemes souci soucis pas avis commentaire etoiles comme d'habitude prevu suis sans
todo todos toda todas esta estan es fue son ha han he estoy muy mas bien bueno buena buenos perfecto perfecta excelente genial estupendo
fantastico fenomenal maravilla maravilloso correcto correcta ok gracias muchas muchisimas saludos saludo desde un una el la los las lo de
del y o a en con por para que se me mi mis nos contento contenta satisfecho satisfecha encantado encantada vida recomiendo recomendable
recomendado cien recomendar compra compras compre compro comprar comprado volver volvere volveria repetire sin problemas problema ninguna
ninguno queja quejas nada decir nunca no si ni mal malo mala fatal horrible pesimo pesima regular decepcion decepcionado decepcionada
estrellas tal como esperaba esperado siempre seguro segura experiencia vale
tutto tutti tutta tutte e' e ed sono stato stata era molto piu bene buono buona ottimo ottima ottimi perfetto perfetta eccellente
fantastico fantastica bravo bravi bravissimi grazie mille tante saluti saluto caro cari un una uno il lo la i gli le di del della da dal
a al alla in con per che mi ci si io consiglio consigliato consigliata consigliatissimo super ultra raccomando acquisto
acquisti acquistato comprato comprare ricomprero ricomprerei soddisfatto soddisfatta soddisfattissimo contento contenta felice deluso
delusa delusione nessun nessuna nessuno problema problemi niente nulla dire da ridire mai piu non male pessimo pessima scarso brutto
brutta impeccabile apposto posto regolare come sempre previsto aspettavo stelle cinque volta ancora ok okay si top
`;
const neutral = new Set(WORDS.trim().split(/\s+/));

/** Whether all the words, folded, are neutral; numbers are. */
export const allNeutral = (words: readonly string[]): boolean =>
  words.every((word) => word === '0' || neutral.has(word));
