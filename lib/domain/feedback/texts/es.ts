/** Texts about feedback in Spanish. */
export const feedbackTextsEs = {
  lang: 'es',
  ask: 'Hola:\n\nGracias por darnos la oportunidad de resolver el problema con su pedido {order}. Si lo desea, puede cambiar o eliminar la valoración que dejó de este pedido. La decisión es solo suya y nada depende de ella.\n\nUn cordial saludo',
  remove:
    'Para eliminar su valoración: abra «Mi cuenta» y vaya a las valoraciones de vendedores que ha enviado (en páginas antiguas, en Personalización, Comunidad). Busque el pedido {order}, elija «Eliminar» junto a la valoración e indique un motivo.',
  amazon: {
    '102': 'La valoración del pedido {order} contiene lenguaje obsceno: «{words}». Rogamos que se elimine.',
    '103': 'La valoración del pedido {order} contiene datos personales: «{words}». Rogamos que se elimine.',
    '203':
      'Todo el comentario del pedido {order} es una reseña del producto: «{words}». No dice nada de nuestro servicio como vendedor. Rogamos que se elimine la valoración.',
    '401':
      'El pedido {order} se envió a tiempo con una etiqueta comprada en el servicio de envíos de Amazon (Buy Shipping), y todo el comentario trata de un retraso o de una falta de entrega: «{words}». Rogamos que se tache la valoración.',
    '402':
      'El pedido {order} lo gestionó Amazon, y todo el comentario trata de la entrega: «{words}». Rogamos que se tache la valoración.',
  },
};
