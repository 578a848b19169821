import type { MessageWords } from './message-words';

/** What Spanish messages tell, without accents. */
export const spanish: MessageWords = {
  cues: {
    thanks: [
      '(gracias|muchas gracias|mil gracias|agradec*|un saludo|saludos|cordiales saludos|buen dia|buen fin de semana|feliz (dia|navidad|ano)|no hay problema|sin problema|de nada|un abrazo|que tenga*)',
    ],
    praise: [
      '(perfecto|perfecta|perfectamente|excelente*|genial*|estupend*|fantastic*|maravill*|encant*|me gusta|nos gusta|contento|contenta|contentos|satisfech*|feliz|super|muy (bien|bueno|buena|bonito|bonita|rapido|rapida|contento|contenta|satisfecho|satisfecha|amable|amables|recomendable)|recomend*|recomiendo|tal (y )?como|como (se describe|descrito|esperaba|en la foto)|buena calidad|buen producto|buen vendedor|rapido|rapida|rapidez|envio rapido|bien (embalado|empaquetado)|funciona (bien|perfecto|perfectamente|genial|de maravilla|muy bien|estupendamente)|todo (bien|perfecto|correcto|ok|genial)|bonito|bonita|precios*|5 estrellas|cinco estrellas|10|amable*|de lujo|volvere a comprar|repetire|correcto)',
    ],
    final: [
      '(no (hace falta|es necesario|necesita*|es preciso|tienen? que|tiene que)) .. (responder|respuesta|contestar|conteste*|respond*|enviar|nada)',
      '(ignore*|ignorar|olvide*|haga* caso omiso|no tenga* en cuenta|descarte*) .. (mensaje|correo|consulta|anterior|pregunta)?',
      '(asunto (cerrado|zanjado|resuelto)|caso cerrado|nada mas que hacer|no espero respuesta|solo informativo|a titulo informativo|no hay nada (mas )?que hacer)',
    ],
    closed: [
      '(todo|ya|esta|problema|ya esta|todo esta|ha quedado) (esta |ha |quedo |todo |ya |sido )*(solucionado|resuelto|arreglado|bien|aclarado|correcto|perfecto|recibido|en orden|ok|listo|claro|llegado|llego|funciona|funcionando)',
      '(ya (he|lo he|la he|me ha|me han|ha) .. (recibido|llegado|encontrado|devuelto|solucionado)|ha llegado|han llegado|acaba de llegar|llego (hoy|ayer|bien|esta|todo|perfect*)|lo tenia (el|un|mi) vecino|lo he encontrado|recibido (hoy|todo|el|ok|correctamente)|he recibido (el|la|mi) (reembolso|dinero|paquete|pedido)|mi error|culpa mia|me equivoque|me he equivocado|sin prisa|no hay prisa|no corre prisa|solo (queria|quiero|para) (decir*|agradecer*|informar*|dar*)|lo intentare|probare|esperare|de acuerdo con|acepto|confirmo)',
    ],
    confirms: [
      '(ok|vale|si|de acuerdo|entendido|perfecto|recibido|conforme|confirmado|confirmo|muy bien|claro|genial|estupendo|no)',
    ],
    automatic: [
      '(fuera de la oficina|respuesta automatica|mensaje automatico|no responda a este|no responder a este|estoy (de vacaciones|ausente|fuera)|estare (de vacaciones|ausente|fuera)|generado automaticamente|acuse de recibo|en caso de urgencia)',
    ],
    demand: [
      '(quiero|queremos|quisiera|quisieramos|necesito|necesitamos|exijo|exigimos|solicito|reclamo|pido|desearia|me gustaria|espero (una|su|la|mi))',
      '(por favor|porfavor|pf|rogaria|ruego|les pido|haga* el favor) .. (enviar*|envie*|mandar*|mande*|devolver*|devuelva*|cancel*|cambi*|contest*|respond*|reembols*|aclar*|explique*|dig*|inform*|confirm*|ayud*|revis*|comprueb*|llam*)',
      '(envienme|mandenme|devuelvanme|cancelen|contesten|respondan|reembolsenme|expliquenme|envien|manden|devuelvan|diganme|digame|devolvedme|mandadme|enviadme|contestad)',
      '(mi dinero|devolucion del dinero|que me devuelvan|que me reembolsen|que me envien|que me manden)',
    ],
    request: ['(por favor|porfavor|factura|reembols*|devol*|devuel*|cancel*|cambi*|ayuda|ayud*|sustitu*|reemplaz*)'],
    asks: [
      '(pregunta|preguntas|consulta|duda|cuando|donde|como|por que|cuanto|cuanta|cuantos|cual|cuales|que|quien|pueden|podrian|puede|podria|puedo|tienen|tiene|hay|saber si|seria posible|es posible|sabe|saben)',
    ],
    trouble: [
      '(no|nunca|nada|ningun|ninguna|todavia no|aun no|sigue sin|sin) (me |ha |han |he |hemos |lo |la |se |nos |esta |viene |es |recibido |tengo )*(llegado|llega|llego|recibido|recibi|funciona*|funcionar|encaja|encajan|sirve|carga|cierra|enciende|devuelto|contestado|contestan|responden|respuesta|noticias|incluye|trae|coincide|corresponde|contento|satisfecho|correcto|completo|enviado)',
      '(roto|rota|rotos|rotas|danado|danada|defectuos*|estropead*|averiad*|rayad*|golpead*|abollad*|rasgad*|manchad*|falta|faltan|faltaba|incompleto|incompleta|equivocad*|erroneo|error|retraso|retrasad*|tarde|perdido|perdida|espero|esperando|llevo .. (dias|semanas|mes|meses)|problema|problemas|queja|reclam*|demasiado (pequeno|grande|corto|largo|estrecho)|gotea|pierde|huele|vacio|sucio|usado|en lugar de|en vez de|decepcion*|lamentable|desgraciadamente|mala|malo|mal|pesim*)',
    ],
    turn: [
      '(pero|sin embargo|aunque|no obstante|excepto|salvo|lamentablemente|desgraciadamente|por desgracia|solo que|una pregunta|lo unico)',
    ],
    upset: [
      '(decepcion*|lastima|pena|desgraciadamente|lamentablemente|triste|descontent*|insatisfech*|molest*|preocupad*|disgustad*)',
    ],
    angry: [
      '(inaceptable|intolerable|vergonzos*|verguenza|indignante|indignad*|ridicul*|increible|furios*|enfadad*|harto|harta|hartos|tomadura de pelo|tomando el pelo|tomar el pelo|(tercera|cuarta|quinta) vez|inmediatamente|ya esta bien|basta|ultimo aviso|ultima oportunidad|mentiros*|mentira*|estafa*|ladron*|nunca mas|exijo|basura|penos*|desastre)',
    ],
    abusive: [
      '(idiota*|imbecil*|estupid*|gilipollas|cabron*|hijos? de|mierda|joder|puta|puto|inutil*|sinverguenza*|ladron*|estafador*|payaso*|incompetente*|asco|asqueros*|caraduras?)',
    ],
  },
  denials: ['(no|nunca|jamas|ningun|ninguna|sin|nada|ni|tampoco)'],
  topics: {
    return: [
      '(devolver*|devolucion|devuelv*|devuelto|cambiarlo|cambiarla|cambio de talla|etiqueta de devolucion|recogida|recojan|retirar)',
    ],
    cancel: ['(cancel*|anular|anulen|anulacion|ya no (lo|la) (necesito|quiero)|pedido por error|por equivocacion)'],
    address: [
      '(direccion|codigo postal|numero de (casa|portal|piso)|me he mudado|mudanza|punto de recogida|portal|escalera|buzon)',
    ],
    invoice: ['(factura*|recibo de compra|iva|justificante|ticket de compra|nif|cif)'],
    order_status: [
      '(donde (esta|estan|se encuentra)|cuando (llega*|llegara|sera|sale|me|lo|estara|recibire|envian|van)|numero de seguimiento|seguimiento|estado (del|de mi)|rastre*|ya (salio|ha salido|esta enviado|lo han enviado)|en camino|fecha de entrega|plazo de entrega|enviado ya|alguna novedad|novedades|noticias)',
    ],
    not_received: [
      '(no|nunca|nada|todavia no|aun no|sigue sin) (me |ha |han |he |hemos |lo |la )*(llegado|llega|llego|recibido|recibi|llegar)',
      '(donde esta) (mi|el|la) .. (pedido|paquete|compra)',
      '(consta (como )?entregado|figura (como )?entregado|pone (que )?entregado|paquete .. perdido)',
    ],
    refund_problem: ['(reembols*|mi dinero|devolucion del dinero|me devuelvan|abono)'],
    customer_service: [
      '(nadie (contesta|responde|me contesta|me responde)|sin respuesta|no (contestan|responden|me contestan|me responden)|atencion al cliente|ignor*|respuesta* automatica*|copia y pega)',
    ],
    late_delivery: [
      '(retraso|retrasad*|tarde|deberia haber llegado|tenia que (llegar|haber)|tendria que haber|prevista|plazo|llevo .. (dias|semanas) esperando)',
    ],
    price: ['(precio|descuento|rebaja|mas barato|oferta|gastos de envio)'],
  },
  questions: {
    atStart: [
      '(cuando|donde|como|por que|porque no|cuanto|cuanta|cuantos|cuantas|cual|cuales|quien|que (talla|medida*|color|tamano|modelo|puedo|hago|debo|tengo|tipo|diferencia|plazo|material|pasa|ha pasado))',
      '(pueden|podrian|puede|podria|puedo|podemos|tienen|tiene|teneis|hay|es posible|seria posible|es (compatible|original|valido|apto|necesario|normal)|sirve|vale para|viene con|incluye|hacen|hace|venden|envian|enviais|se puede|son|esta (disponible|incluid*)|funciona con|sabe|saben|me (puede|pueden|podria|podrian))',
    ],
    anywhere: [
      '(saber|preguntar|preguntarles|decirme|decir|indicar|indicarme|confirmar|confirmarme|comprobar|informar|informarme|duda|consultar) (por favor )?(si|cuando|como|cuanto|donde|cual|que|por que)',
      '(me (puede|pueden|podria|podrian)|podrian|podria|pueden) (por favor )?(decir*|enviar*|mandar*|indicar*|confirmar*|ayudar*|cambiar*|cancelar*|explicar*|devolver*|informar*)',
      '(donde esta|cuando (llega|llegara|lo|me|va|van|estara|sale))',
    ],
  },
  rhetorical: [
    '(ok|vale|si|no|verdad|de verdad|en serio|hola|que|eh|entendido|esta claro|esto es una broma|es una broma|me estan tomando el pelo|os estais riendo de mi|se estan riendo de mi|que mas se puede pedir|que mas puedo decir)',
    '(me estan|me estais|nos estan) (tomando el pelo|vacilando)',
  ],
};
