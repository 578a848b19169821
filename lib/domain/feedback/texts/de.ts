/** Texts about feedback in German. */
export const feedbackTextsDe = {
  lang: 'de',
  ask: 'Guten Tag,\n\nvielen Dank, dass wir das Problem mit Ihrer Bestellung {order} lösen durften. Wenn Sie möchten, können Sie Ihre Bewertung zu dieser Bestellung ändern oder entfernen. Das steht Ihnen völlig frei, und nichts hängt davon ab.\n\nFreundliche Grüße',
  remove:
    'So entfernen Sie Ihre Bewertung: Öffnen Sie „Mein Konto“ und dort die von Ihnen abgegebenen Verkäuferbewertungen (auf älteren Seiten unter Personalisierung, Community). Suchen Sie die Bestellung {order}, wählen Sie neben der Bewertung „Entfernen“ und geben Sie einen Grund an.',
  amazon: {
    '102': 'Die Bewertung zur Bestellung {order} enthält obszöne Ausdrücke: „{words}“. Bitte entfernen Sie sie.',
    '103': 'Die Bewertung zur Bestellung {order} enthält personenbezogene Daten: „{words}“. Bitte entfernen Sie sie.',
    '203':
      'Der gesamte Kommentar zur Bestellung {order} ist eine Produktrezension: „{words}“. Über unseren Service als Verkäufer sagt er nichts. Bitte entfernen Sie die Bewertung.',
    '401':
      'Die Bestellung {order} wurde pünktlich mit einem über Amazon „Versand kaufen“ (Buy Shipping) gekauften Etikett versandt, und der gesamte Kommentar betrifft verspätete oder ausgebliebene Lieferung: „{words}“. Bitte streichen Sie die Bewertung durch.',
    '402':
      'Die Bestellung {order} wurde durch Amazon versandt, und der gesamte Kommentar betrifft die Lieferung: „{words}“. Bitte streichen Sie die Bewertung durch.',
  },
};
