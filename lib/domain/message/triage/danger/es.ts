import type { DangerWords } from './danger-words';

/** What buyers who write Spanish say of danger, without accents. */
export const spanish: DangerWords = {
  says: {
    claim: [
      'a ?(-|to|a|2)? ?(to |a )?-?z',
      'garantia (de )?(la )?a ?(-|a) ?(la )?z',
      'garantia (de )?amazon',
      '(reclam*|queja|disputa|denunci*|caso|incidencia) .. amazon',
      '(contact*|habl*|avis*|llam*|acud*|recurr*|ir|voy|escalar|informar|inform*|pedir|pedire) .. amazon',
      'amazon .. (intervenga|interven*|decida|resuelva|devuelva|reembols*|reclam*|media*)',
      '(abrir|abrire|abro|abierto|poner|pondre|pongo|presentar|presentare|hacer|hare|iniciar|iniciare|interponer) .. (reclamacion*|disputa|garantia)',
    ],
    chargeback: [
      '(contracargo*|charge ?back*|retrocesion|devolver el (cargo|recibo)|disputar .. (cargo|pago)|anular el (pago|cargo)|bloquear el pago|retroceder el pago)',
      '(mi|nuestro|el|al|con mi|a mi) (banco|tarjeta) .. (devuelv*|devolv*|reclam*|disput*|anul*|recuper*|encarg*|retroce*|abierto)',
      '(hablar|hablare|hable|llamar|llamare|ir|ire|contactar|contactare|reclamar|reclamare|denunciar|avisar|pedir) .. (banco|entidad bancaria|compania de la tarjeta)',
      '(disputa|reclamacion|caso) .. (paypal|klarna|banco|tarjeta)',
      '(paypal|klarna) .. (disputa|reclam*|devuelv*|caso)',
    ],
    legal: [
      '(abogad*|juzgado*|juicio|juez|tribunal*|demanda|demandar*|demandare|acciones legales|accion legal|medidas legales|via judicial|vias legales|via legal|via penal|legalmente|asesoria juridica|asesor juridico|juridic*|oficina del consumidor|omic|facua|ocu|consumo|hoja de reclamaciones|hojas de reclamaciones|derechos (del|como|de los) consumidor*|derechos de consumidor*|mis derechos|proteccion al consumidor|proteccion del consumidor|profeco|defensa del consumidor|ley de consumidores|la ley|ilegal*|burofax|requerimiento|danos y perjuicios|indemniz*|responsabilidad civil|procurador|arbitraje|denuncia*|denunciar*|querella)',
    ],
    injury: [
      '(herid*|lesion*|hospital|urgencias|ambulancia|sangr*|corte .. (dedo|mano|pie|brazo)|cortado .. (dedo|mano|pie)|corto .. (dedo|mano|pie)|(dedo|mano|pie) .. (cortado|corte|sangr*|quemad*|pillad*)|puntos de sutura|quemadura*|quemado .. (mano|dedo*|brazo|piel|lengua|boca|cara)|quemo .. (mano|dedo*|brazo|piel|lengua|cara)|escald*|sarpullido|erupcion*|ronchas|urticaria|picor*|picazon|reaccion alergica|alergia (grave|fuerte|tremenda)|anafila*|atragant*|asfixi*|ahog*|tragado|trago .. (pila|pieza|iman|boton|bola)|se ha tragado|intoxic*|envenen*|vomit*|diarrea|nausea*|desmay*|fractur*|roto .. (brazo|pierna|diente|muneca|dedo|nariz)|rompio .. (brazo|pierna|diente|muneca|dedo)|esguince|infect*|infeccion|irritacion* .. (piel|ojos)|piel .. (irritada|quemada|roja|hinchada)|ojos .. (rojos|hinchados|arden|irritados)|hinchad* .. (cara|labio*|ojo*|mano)|hincho .. (cara|labio*|ojo*|mano)|medico|dermatolog*|veterinari*|pediatra|toxicologia|caida|se cayo .. (nino|nina|hijo|hija|madre|padre|bebe)|me cai|enferm* .. (despues|tras|por|desde)|me puse (malo|mala|enferm*)|ha muerto|murio)',
      '(mi|mis|nuestro|nuestra) .. (hijo|hija|nino|nina|bebe|perro|gato|madre|padre|mujer|marido) .. (trag*|herid*|enferm*|hospital|urgencias|atragant*|cay*|quem*|cort*|murio|muerto)',
    ],
    fire: [
      '(fuego|incend*|llamas|en llamas|ardio|ardiendo|arde|humo|echa humo|echando humo|chispa*|chispazo*|quemado .. (enchufe|cable|cargador|mesa|alfombra)|(enchufe|cable|cargador|bateria|adaptador|aparato|transformador|movil) .. (quem*|derrit*|derreti*|fundi*|humo|explot*|hinch*|chispa*|sobrecalent*|ardiendo|muy caliente|al rojo)|olor a quemado|huele a quemado|olia a quemado|huele a (plastico )?quemado|explot*|explosion|descarga electrica|calambre*|electrocut*|me dio corriente|da corriente|cortocircuito|saltaron los plomos|salta el (diferencial|automatico)|salto el (diferencial|automatico)|saltan los plomos|sobrecalent*|se derritio|derretid*|bateria .. (hinchada|inflada|exploto|explotado)|(hinchada|inflada) .. bateria|fuga de gas|olor a gas|huele a gas|bomberos)',
    ],
    safety: [
      '(matarme|suicid*|ahorcarme|quitarme la vida|acabar con mi vida|no quiero vivir( mas)?|quiero morirme|quiero morir)',
      '(peligros*|peligro|inseguro|insegura|riesgo .. (asfixia|incendio|electric*|lesion*|atragant*)|retirada (del|de) (producto|mercado)|producto retirado|alerta (sanitaria|alimentaria)|retirado del mercado|cristales en|trozo* de (cristal|vidrio)|cristal en|vidrio en|moho|gusano*|insectos en|bichos en|larvas|toxic*|cancerigen*|caducad*|fecha caducada|podria haber .. (matado|muerto|herido|sido peor)|pudo haber .. (matado|muerto|herido)|casi .. (se ahoga|se atraganta|se mata|muere)|borde* (cortante*|afilad*)|bordes .. cortan|se desplomo|se vino abajo|se derrumbo|frenos .. (no|fall*)|piezas pequenas .. (suelt*|boca|trag*)|nocivo*)',
    ],
    'rating-threat': [
      '(mala|malas|negativa|negativas|pesima|pesimas|horrible|una|1|cero) (valoracion*|resena*|opinion*|critica*|estrella*|puntuacion*|calificacion*|nota)',
      '(valoracion*|resena*|opinion*|critica*|puntuacion|calificacion|comentario*) (negativa*|negativo*|mala*|malo*|pesima*)',
      '(una|1|una sola|cero|0) estrella*',
      '(dejar|dejare|poner|pondre|pongo|escribir|escribire|publicar|publicare|dar|dare) .. (valoracion*|resena*|opinion*|comentario*|estrella*|critica*|puntuacion)',
      '(si no|sino|o|de lo contrario) .. (valoracion|resena|opinion|estrella*|critica)',
      'trust ?pilot',
      '(avisar|avisare|advertir|contar|contare|que se entere) .. (todo el mundo|todos|otros (clientes|compradores)|la gente)',
    ],
    press: [
      '(prensa|periodista*|periodico*|television|la tele|telediario|antena 3|telecinco|radio nacional|redes sociales|facebook|instagram|tiktok|youtube|twitter|hacerlo publico|hacer publico|publicamente|viral|blog)',
    ],
    police: [
      '(policia|guardia civil|comisaria|mossos|denuncia*|denunciar*|denunciare|denunciado|estafa*|estafador*|estafado|fraude*|fraudulent*|falsificacion*|falsificad*|falso producto|robo|robado|robar|ladron*|ladrones|timo|timador*|aduana* .. (avis*|denunci*|inform*)|delito*|penal|criminal*|autoridades|fiscalia)',
    ],
    violence: [
      '(se donde|sabemos donde) .. (viv*|trabaj*|estas|estais|encontr*)',
      '(te|os|le|les) (voy|vamos) a (matar|pegar|partir|romper|buscar|encontrar|quemar|reventar|hacer dano)',
      '(matar(te|os|los|le)|partir(te|os) la cara|romper(te|os) (la cara|las piernas|los huesos)|pegar(te|os) (una|un)|quemar (tu|vuestra|su) (tienda|casa|almacen)|prender fuego|ire a (tu|vuestra|su) (casa|tienda|almacen)|voy a (tu|vuestra|su) (casa|tienda|almacen)|te vas a (enterar|arrepentir)|os vais a (enterar|arrepentir)|se van a arrepentir|lo vas a lamentar|lo pagaras|amenaza* de muerte|bomba|muerete|ojala (te|os) muer*|bate de beisbol)',
    ],
  },
  hints: {
    legal: ['(derecho*|ley|legal*)'],
    'rating-threat': ['(valoracion*|resena*|opinion*|estrella*)'],
    fire: ['(caliente|quema*|olor|huele|calienta*)'],
    injury: ['(alergi*|dolor*|piel|enferm*)'],
    safety: ['(seguro|seguridad|nino*|bebe|cristal*)'],
    claim: ['(amazon|garantia|reclam*)'],
    chargeback: ['(banco|paypal|tarjeta)'],
  },
  harmless: [
    '(fuegos artificiales|a prueba de fuego|resistente al fuego|fuego de campamento|brasero|detector* de humo|salmon ahumado|ahumad*|vela* .. (arde*|derrit*|humo|llama*|quem*)|chimenea .. (fuego|llamas|humo)|efecto (llama*|fuego)|juego de fuego|chocolate derretido|camion de bomberos|bomberos (de juguete|sam)|coche de bomberos|disfraz de (bombero*|policia|medico|enfermera|abogad*)|rosa chillon|humor)',
    '(disfraz|coche|juguete|figura|gorra|juego|novela*) .. (policia*|policiaca*|medico|bombero*|ladron*)',
    '(novela negra|novela policiaca|libro* de (derecho|leyes)|botiquin|maletin de medico)',
    '(buena*|buenas|excelente*|muy buena*|5|cinco|4|cuatro|positiva*|mejor|gran) (valoracion*|resena*|opinion*|estrella*|puntuacion|critica*)',
    '(valoracion*|resena*|opinion*|comentario*) (positiva*|positivo*|buena*|excelente*)',
    '(prensa (de|francesa|ajos|citricos)|papel de periodico|periodico (viejo|antiguo)|soporte de television|mueble de television|mando .. television)',
    '(garantia (de \\d+|de dos|de un ano|del fabricante|tiene|incluye))',
    '(cuenta (del|de) banco|banco (de jardin|de madera|de trabajo|de pesas)|numero de tarjeta|tarjeta (sd|de memoria|regalo|de regalo|grafica))',
    '(seguro que|sin peligro|no toxic*|atoxic*|antirrobo|alarma antirrobo)',
    '(bomba (de agua|de aire|de bano|de pie|de bicicleta|sumergible)|bombas de bano)',
    '(demanda (de|alta)|picor de)',
    'carne picada',
  ],
};
