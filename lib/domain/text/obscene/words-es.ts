import type { WordList } from './word-list';

/** Spanish. `ñ` is a letter of its own: `cono` is a cone. */
export const spanish: WordList = {
  always: `
    mierda:-,s mierdoso:-,s mierdosa:-,s mierdero hijoputa:-,s hijaputa:-,s hijueputa:-,s hijodeputa hdp hpta joputa jueputa
    gilipollas gilipolla gilipolle:z,ces cabron:-,es,a,as,azo cabrona cabroncete coño:-,s joder jodido:-,s jodida:-,s jodiste jodieron jodanse jodete jodeos jodienda
    follar:-,se,te follado:-,s follada:-,s follamos follador maricon:-,es,a,azo,azos mariconada:-,s pendejo:-,s pendeja:-,s pendejada:-,s
    chinga:-,da,do,r,te,tumadre chingad:a,o,os,era,eras chingas chingan chinguen soplapollas comepollas lameculos tocapelotas cojones cojon acojona
    putada:-,s putilla putero putos putazo emputado reputa malparido:-,s malparida:-,s mamahuevo:-,s mamaguevo:-,s mamabicho comemierda:-,s culero:-,s culiao:-,s culiado:-,s weon:-,es
    conchetumare conchatumadre chupapollas pajero:s pajillero:-,s zorron sudaca:-,s cagada:-,s cagado cagaste cagaron cagar:-,se,la
  `,
  native: 'verga:-,s puta:-,s puto:-,s polla:-,s marica:-,s bastardo:-,s bastarda:-,s',
  phrases: `
    hijo de puta
    hijos de puta
    hija de puta
    hijas de puta
    hijo de la gran puta
    hijos de perra
    hijo de perra
    puta madre
    de puta
    la puta
    putos ladrones
    concha de tu madre
    concha tu madre
    por culo
    por el culo
    tu puta
    me cago en
    vete a la verga
    vete al carajo
    a la mierda
    chupa mi
    chupame la
    come mierda
    tu madre puta
  `,
  parts: 'mierd- gilipoll- hijoput- -mierda pendej- maricon-',
  masked:
    'mierda mierdas puta putas puto putos cabron cabrones joder gilipollas pendejo pendejos maricon polla coño chingada verga hijoputa',
  harmless: `
    polla: gallina gallinas pollito pollitos granja apuesta loteria corral ave aves mundial
    pollas: gallina gallinas granja corral ave aves
    pajeros: mitsubishi coche coches
    verga: barco vela mastil
  `,
};
