/** Suggested memos in German. */
export const memoTextsDe = {
  lang: 'de',
  buyer: {
    'customer-return': [
      'Wir haben Ihre Rücksendung erhalten und Ihnen den Kaufpreis erstattet.',
      'Wir haben Ihre Rücksendung erhalten. Ihre Erstattung enthält auch die ursprünglichen Versandkosten.',
    ],
    'general-adjustment': [
      'Wir bitten um Entschuldigung für die Unannehmlichkeiten bei Ihrer Bestellung. Wir haben den Betrag berichtigt und Ihnen die Differenz erstattet.',
    ],
    'out-of-stock': [
      'Es tut uns leid: Der bestellte Artikel ist nicht mehr vorrätig. Wir haben Ihnen den dafür bezahlten Betrag erstattet.',
    ],
    'could-not-ship': [
      'Es tut uns leid, dass wir Ihre Bestellung nicht versenden konnten. Wir haben Ihnen den Artikel und die Versandkosten erstattet.',
    ],
    'wrong-item': [
      'Es tut uns leid, dass wir Ihnen den falschen Artikel geschickt haben. Wir haben Ihnen den Artikel und die Versandkosten erstattet.',
      'Es tut uns leid, dass wir Ihnen den falschen Artikel geschickt haben. Ihre Erstattung enthält auch die Kosten der Rücksendung.',
    ],
    'buyer-cancelled': [
      'Wie von Ihnen gewünscht, haben wir Ihre Bestellung storniert und Ihnen den dafür bezahlten Betrag erstattet.',
    ],
    'not-received': [
      'Es tut uns leid, dass Ihre Bestellung nicht bei Ihnen angekommen ist. Wir haben Ihnen den Artikel und die Versandkosten erstattet.',
    ],
    'not-as-described': [
      'Es tut uns leid, dass der Artikel nicht der Beschreibung entsprach. Wir haben Ihnen den Artikel und die Versandkosten erstattet.',
      'Es tut uns leid, dass der Artikel nicht der Beschreibung entsprach. Ihre Erstattung enthält auch die Kosten der Rücksendung.',
    ],
    defective: [
      'Es tut uns leid, dass der Artikel nicht einwandfrei funktionierte. Ihre Erstattung enthält auch die Kosten der Rücksendung.',
      'Es tut uns leid, dass der Artikel beschädigt bei Ihnen angekommen ist. Wir haben Ihnen den Artikel und die Versandkosten erstattet.',
    ],
    'price-error': [
      'Es tut uns leid: Der Preis dieses Artikels war falsch angegeben. Wir haben Ihnen die Differenz erstattet.',
      'Es tut uns leid: Der Preis dieses Artikels war falsch angegeben. Wir haben Ihnen den dafür bezahlten Betrag erstattet.',
    ],
    undeliverable: [
      'Es tut uns leid, dass Ihre Bestellung unter der angegebenen Adresse nicht zugestellt werden konnte. Wir haben Ihnen den Artikel erstattet.',
    ],
    'carrier-delay': [
      'Es tut uns leid, dass Ihre Bestellung verspätet angekommen ist. Wir haben Ihnen die Versandkosten erstattet.',
    ],
    'late-dispatch': [
      'Es tut uns leid, dass wir Ihre Bestellung verspätet versandt haben. Wir haben Ihnen die Versandkosten erstattet.',
    ],
    exchange: ['Wie von Ihnen gewünscht, haben wir den Artikel umgetauscht und Ihnen die Preisdifferenz erstattet.'],
    other: [
      'Wir bitten um Entschuldigung für die Unannehmlichkeiten bei Ihrer Bestellung. Wir haben Ihnen einen Teil des bezahlten Betrags erstattet.',
      'Wir bitten um Entschuldigung für die Unannehmlichkeiten bei Ihrer Bestellung. Wir haben Ihnen den dafür bezahlten Betrag erstattet.',
    ],
  },
  self: {
    'customer-return': [
      'Retoure erhalten und geprüft; Artikel erstattet.',
      'Retoure erhalten und geprüft; mit ursprünglichem Versand erstattet.',
    ],
    'general-adjustment': ['Korrektur mit Käufer abgestimmt; Differenz erstattet.'],
    'out-of-stock': ['Nicht auf Lager; erstattet. Bestand korrigieren.'],
    'could-not-ship': ['Versand nicht möglich; mit Versandkosten erstattet.'],
    'wrong-item': [
      'Falscher Artikel von uns versandt; mit Versandkosten erstattet.',
      'Falscher Artikel von uns versandt; mit Rücksendekosten erstattet.',
    ],
    'buyer-cancelled': ['Auf Wunsch des Käufers storniert; erstattet.'],
    'not-received': ['Nicht angekommen; Sendungsverfolgung geprüft; mit Versandkosten erstattet.'],
    'not-as-described': ['Entsprach nicht der Beschreibung; erstattet. Angebot prüfen.'],
    defective: [
      'Bei Ankunft defekt; mit Rücksendekosten erstattet.',
      'Beschädigt angekommen; mit Versandkosten erstattet. Verpackung prüfen.',
    ],
    'price-error': [
      'Falscher Preis in unserem Angebot; Differenz erstattet.',
      'Falscher Preis in unserem Angebot; erstattet. Preis korrigieren.',
    ],
    undeliverable: ['Nicht zustellbar, zurückgekommen; Artikel erstattet.'],
    'carrier-delay': ['Verspätung beim Transport; Versandkosten erstattet.'],
    'late-dispatch': ['Von uns zu spät versandt; Versandkosten erstattet.'],
    exchange: ['Umgetauscht; Preisdifferenz erstattet.'],
    other: ['Kulanz; Teilbetrag erstattet.', 'Mit Käufer abgestimmt; erstattet.'],
  },
};
