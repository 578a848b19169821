// Pages written by another hand from the published notes alone, to find what the readers’ author did not think of.
import type { HandPage } from './hand-page.ts';
import {
  byDom,
  contents,
  HUS,
  heads,
  hoisted,
  hosts,
  img,
  info,
  line,
  page,
  product,
  promo,
  q,
  row2,
  rowT,
  side,
  status,
  summary,
  tot,
  u,
} from './order-parts.ts';

export const elsewherePages: readonly HandPage[] = [
  page(
    'a-in-plain',
    hosts.in,
    '402-1111111-1000003',
    'en-IN',
    summary({
      id: '402-1111111-1000003',
      bought: 'Fri, 11 Sep 2026, 10:27 IST',
      store: 'Amazon.in',
      L: { ful: 'Fulfilment' },
    }) +
      contents(
        HUS,
        `<tr>${status('Shipped')}${img}${product('B0OTHER004', 'SKU-04', 'Kurta')}${info('11111111111104')}${q(2)}${u('₹1,10,000.00')}<td>${hoisted(row2('Item subtotal', '₹2,20,000.00') + row2('Shipping total', '₹99.00') + tot('Item total', '₹2,20,099.00'))}</td></tr>`,
      ) +
      side([
        ['Items total', '₹2,20,000.00'],
        ['Shipping total', '₹99.00'],
        ['Grand total', '₹2,20,099.00'],
      ]),
    {
      marketplace: 'IN',
      currency: 'INR',
      items: [line('B0OTHER004', 22000000, 9900, { quantity: 2 })],
      paid: 22009900,
      refunded: 0,
    },
  ),
  page(
    'a-de-eu',
    hosts.eu,
    '302-1111111-1000004',
    'de-DE',
    summary({
      id: '302-1111111-1000004',
      bought: 'Fr., 11. Sept. 2026, 10:27 MEST',
      channel: 'Verkäufer',
      store: 'Amazon.de',
      L: {
        details: 'Bestelldetails',
        oid: 'Bestellnummer',
        bought: 'Kaufdatum',
        ful: 'Versand durch',
        sc: 'Vertriebskanal',
      },
    }) +
      contents(
        heads(
          'Status',
          'Bild',
          'Produktname',
          'Weitere Informationen',
          'Menge',
          'Preis pro Einheit ohne Steuern',
          'Preis pro Einheit inkl. Steuern',
          'Erlöse',
        ),
        `<tr>${status('Versendet')}${img}${product('B0OTHER005', 'SKU-05', 'Gartenschlauch 15 m')}${info('11111111111105')}${q(2)}${u('16,80 €')}${u('19,99 €')}<td>${byDom(rowT('Zwischensumme Artikel', '39,98 €', '6,38 €') + rowT('Versand gesamt', '4,99 €', '0,80 €') + tot('Artikelsumme', '44,97 €', '7,18 €'))}</td></tr>`,
      ) +
      side([
        ['Artikel gesamt', '39,98 €'],
        ['Versand gesamt', '4,99 €'],
        ['Gesamtsumme', '44,97 €'],
      ]),
    {
      marketplace: 'DE',
      currency: 'EUR',
      items: [line('B0OTHER005', 3998, 499, { quantity: 2 })],
      paid: 4497,
      refunded: 0,
    },
  ),
  page(
    'a-fr',
    hosts.eu,
    '405-1111111-1000006',
    'fr-FR',
    summary({
      id: '405-1111111-1000006',
      bought: 'ven. 11 sept. 2026, 10:27 MEST',
      channel: 'Vendeur',
      store: 'Amazon.fr',
    }) +
      contents(
        heads('Statut', 'Image', 'Nom', 'Plus', 'Quantité', 'Prix HT', 'Prix TTC', 'Produits'),
        `<tr>${status('Expédié')}${img}${product('B0OTHER007', 'SKU-07', 'Lampe')}${info('11111111111107', 'Neuf')}${q(1)}${u('1 041,67 €')}${u('1 250,00 €')}<td>${hoisted(row2('Sous-total de l’article', '1 250,00 €') + row2('Total livraison', '9,90 €') + promo('Promotion', '-9,90 €') + tot('Total de l’article', '1 250,00 €'))}</td></tr>`,
      ) +
      side([
        ['Total des articles', '1 250,00 €'],
        ['Total livraison', '9,90 €'],
        ['Total promotion', '-9,90 €'],
        ['Total général', '1 250,00 €'],
      ]),
    {
      marketplace: 'FR',
      currency: 'EUR',
      items: [line('B0OTHER007', 125000, 990, { promotion: 990 })],
      paid: 125000,
      refunded: 0,
    },
  ),
  page(
    'a-it',
    hosts.eu,
    '406-1111111-1000007',
    'it-IT',
    summary({
      id: '406-1111111-1000007',
      bought: 'ven 11 set 2026, 10:27 MEST',
      channel: 'Venditore',
      store: 'Amazon.it',
    }) +
      contents(
        heads('Stato', 'Immagine', 'Nome', 'Info', 'Quantità', 'Prezzo IVA escl.', 'Prezzo IVA incl.', 'Ricavi'),
        `<tr>${status('Spedito')}${img}${product('B0OTHER008', 'SKU-08', 'Moka')}${info('11111111111108')}${q(1)}${u('20,49 €')}${u('25,00 €')}<td>${hoisted(row2('Subtotale articolo', '25,00 €') + row2('Totale spedizione', '5,00 €') + tot('Totale articolo', '30,00 €'))}</td></tr>`,
      ) +
      side([
        ['Totale articoli', '25,00 €'],
        ['Totale spedizione', '5,00 €'],
        ['Totale complessivo', '30,00 €'],
      ]),
    { marketplace: 'IT', currency: 'EUR', items: [line('B0OTHER008', 2500, 500)], paid: 3000, refunded: 0 },
  ),
  page(
    'a-es',
    hosts.eu,
    '407-1111111-1000008',
    'es-ES',
    summary({
      id: '407-1111111-1000008',
      bought: 'vie, 11 sept 2026, 10:27 MEST',
      channel: 'Vendedor',
      store: 'Amazon.es',
    }) +
      contents(
        heads('Estado', 'Imagen', 'Nombre', 'Más', 'Cantidad', 'Precio sin IVA', 'Precio con IVA', 'Ingresos'),
        `<tr>${status('Enviado')}${img}${product('B0OTHER009', 'SKU-09', 'Abanico')}${info('11111111111109')}${q(1)}${u('8,26 €')}${u('10,00 €')}<td>${hoisted(row2('Subtotal del producto', '10,00 €') + row2('Total de envío', '2,99 €') + tot('Total del producto', '12,99 €'))}</td></tr>`,
      ) +
      side([
        ['Total de productos', '10,00 €'],
        ['Total de envío', '2,99 €'],
        ['Importe total', '12,99 €'],
      ]),
    { marketplace: 'ES', currency: 'EUR', items: [line('B0OTHER009', 1000, 299)], paid: 1299, refunded: 0 },
  ),
  page(
    'a-jp',
    hosts.jp,
    '249-1111111-1000009',
    'ja-JP',
    summary({
      id: '249-1111111-1000009',
      bought: '2026年9月11日(金) 23:45 JST',
      channel: '出品者',
      store: 'Amazon.co.jp',
    }) +
      contents(
        `<thead><tr><th data-test-id="item-status-heading">ステータス</th><th>画像</th><th>商品名</th><th>詳細情報</th><th class="hidden-table-cell" data-test-id="item-gift-heading">ギフト</th><th>数量</th><th>単価（税抜）</th><th>単価（税込）</th><th>売上</th></tr></thead>`,
        `<tr>${status('出荷済み')}${img}${product('B0OTHER010', 'SKU-10', '急須 500ml')}${info('11111111111110', '新品')}${q(2)}${u('￥3,455')}${u('￥3,800')}<td>${byDom(rowT('商品の小計', '￥7,600', '￥691') + rowT('配送料の合計', '￥550', '￥50') + tot('商品別の合計', '￥8,150', '￥741'))}</td></tr>`,
      ) +
      side([
        ['商品の合計', '￥7,600'],
        ['配送料の合計', '￥550'],
        ['総計', '￥8,150'],
      ]),
    {
      marketplace: 'JP',
      currency: 'JPY',
      items: [line('B0OTHER010', 7600, 550, { quantity: 2 })],
      paid: 8150,
      refunded: 0,
    },
  ),
  page(
    'a-de-fba-german',
    hosts.de,
    '302-1111111-1000013',
    'de-DE',
    summary({ id: '302-1111111-1000013', bought: '11.09.2026', channel: 'Versand durch Amazon', store: 'Amazon.de' }) +
      contents(
        HUS,
        `<tr>${status('Versendet')}${img}${product('B0OTHER014', 'SKU-14', 'Lampe')}${info('11111111111114')}${q(1)}${u('20,00 €')}<td>${hoisted(row2('Zwischensumme', '20,00 €') + tot('Summe', '20,00 €'))}</td></tr>`,
      ) +
      side([['Summe', '20,00 €']]),
    { state: 'not-applicable', marketplace: 'DE', currency: 'EUR', items: [] },
  ),
];
