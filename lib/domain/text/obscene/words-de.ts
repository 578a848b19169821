import type { WordList } from './word-list';

/** German. */
export const german: WordList = {
  always: `
    arsch:-,e,es,loch,locher,loecher,lochern,geige,geigen,kriecher,ficker,lecker,backe,backen,kalt,gesicht,krampe,lecken arschig:-,e,er
    scheiss:-,e,en,er,t,ding,dreck,haufen,haus,kerl,laden,teil,verein,egal,typ,ware,qualitat,freundlich,verkaufer,produkt
    scheis:e,er sheiss:e scheisz:e scheibenkleister:e beschissen:-,e,er,es,en,em,ste verschissen:-,e,er,es
    verfickt:-,e,er,es,en ficker:-,s gefickt abgefickt rumgefickt durchgefickt gefickte ficknudel fickfehler mutterficker
    fotze:-,n votze:-,n wichser:-,n,s wixer:-,n wixxer:-,n wichsen gewichst wichsvorlage wichskopf
    hurensohn:-,e,s hurensohne huhrensohn hurensoehne hurenkind nuttensohn hurenbock
    nutte:-,n schlampe:-,n schwuchtel:-,n missgeburt:-,en drecksau drecksaue dreckssau mistfotze drecksfotze
    spasti:-,s spacko:-,s spackt kanake:-,n neger:-,n nigger schwanzlutscher:-,n kackbratze:-,n kackwurst hackfresse:-,n dummfick:-,er
    pimmel:-,n muschileck:er titten verpiss:-,t,en pissnelke pissflitsche pisser:-,n bumsen gebumst hosenscheisser klugscheisser:-,n korinthenkacker
    schwachmat:en wixen dreckswichser untermensch:-,en
  `,
  native: 'fick ficken fickt hure huren kacke kacken kackt verkackt muschi:-,s spast:-,en pissen bastarde',
  phrases: `
    fick dich
    fick euch
    fickt euch
    fick deine
    leck mich am arsch
    fahr zur holle ihr
    verdammte scheisse
    am arsch
  `,
  parts: 'scheiss- -scheisse arschl- arschg- hurens- wichser -wichser fotze- -fotze verfick-',
  masked:
    'scheisse scheiss arschloch arschlocher wichser fotze hurensohn ficken fick hure schlampe nutte arsch verfickt verfickte beschissen beschissene',
  harmless: `
    muschi: katze kater katzen miau stoff
    huren: film
    neger: kuss
    pimmel: kopf
    spast: os
    bastard: feile sage pflanze schwert
    ficken: likor schnaps
  `,
};
