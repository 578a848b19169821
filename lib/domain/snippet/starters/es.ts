import type { StarterPack } from './starter';

/** Texts to begin with in Spanish. */
export const startersEs: StarterPack = {
  language: 'es',
  texts: {
    holding: {
      name: 'Lo estamos revisando, respuesta con fecha',
      text: `Hola:

Gracias por su mensaje sobre el pedido {order}. Lo estamos revisando y tendrá nuestra respuesta aquí como muy tarde el {in-two-days}.

Un saludo cordial`,
    },
    late: {
      name: 'Con retraso, todavía en camino',
      text: `Hola:

Siento que su artículo ({product}) no le haya llegado el {deliver-by}. El paquete está en camino con el número de seguimiento {tracking}.

Si no lo tiene el {in-two-days}, escríbanos aquí, por favor. Entonces le enviaremos otro o le reembolsaremos el importe completo, lo que usted prefiera.

Un saludo cordial`,
    },
    'not-received': {
      name: 'No recibido: reenvío o reembolso',
      text: `Hola:

Siento que su pedido {order} ({product}) no le haya llegado.

Lo vamos a solucionar: podemos enviarle otro o reembolsarle el importe completo. ¿Qué prefiere? Lo haremos en cuanto tengamos su respuesta.

Un saludo cordial`,
    },
    damaged: {
      name: 'Dañado o defectuoso: cambio o reembolso',
      text: `Hola:

Siento que su artículo ({product}) le haya llegado en ese estado. No es lo que usted había pedido.

Podemos enviarle otro sin coste para usted o reembolsarle el importe completo. ¿Qué prefiere? Una foto, si la tiene, nos ayudaría a evitar que se repita; no es necesaria.

Un saludo cordial`,
    },
    'wrong-item': {
      name: 'Artículo equivocado: cambio o reembolso',
      text: `Hola:

Siento que lo que ha recibido no sea lo que pidió en el pedido {order}.

Le enviamos {product} o le reembolsamos el importe completo, lo que usted prefiera. Devolver el otro artículo no le cuesta nada: la etiqueta de devolución la pagamos nosotros.

Un saludo cordial`,
    },
    'part-missing': {
      name: 'Falta una pieza: se la enviamos',
      text: `Hola:

Siento que su artículo ({product}) le haya llegado incompleto. Le enviamos lo que falta, sin coste para usted.

¿Podría decirnos de qué pieza se trata? El paquete saldrá como muy tarde el día laborable siguiente a su respuesta. Si prefiere un reembolso, lo haremos en su lugar.

Un saludo cordial`,
    },
    return: {
      name: 'Cómo devolverlo',
      text: `Hola:

Por supuesto, puede devolver su artículo ({product}). En su cuenta de Amazon, abra «Mis pedidos», busque el pedido {order} y elija «Devolver o reemplazar productos». Allí recibirá la etiqueta y la dirección.

Le reembolsamos en los dos días laborables siguientes a su llegada. ¿Hay algo del artículo en lo que podamos ayudarle?

Un saludo cordial`,
    },
    refunded: {
      name: 'Reembolso hecho',
      text: `Hola:

Le hemos reembolsado {refunded} de su pedido {order}. El dinero vuelve por el mismo medio con el que pagó; cuándo aparece depende de su banco, normalmente unos días laborables.

Siento las molestias. Si queda algo pendiente, escríbanos aquí y nos ocuparemos.

Un saludo cordial`,
    },
    'shipping-refunded': {
      name: 'Con retraso: envío reembolsado',
      text: `Hola:

Siento que su pedido {order} llegara más tarde de lo prometido. Usted pagó {shipping} por el envío y se lo hemos reembolsado.

El dinero vuelve por el mismo medio con el que pagó; cuándo aparece depende de su banco, normalmente unos días laborables.

Un saludo cordial`,
    },
    invoice: {
      name: 'Factura adjunta',
      text: `Hola:

Gracias por su mensaje. La factura de su pedido {order} del {purchase-date} va adjunta a este mensaje.

Si algo de ella debe cambiar, díganoslo aquí y le enviaremos una corregida.

Un saludo cordial`,
    },
  },
};
