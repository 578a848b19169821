import type { Span } from '../text';

// Japanese has no spaces: a word counts where the signs around it cannot belong to a longer one (パチンコ, ハニガーデン, 自慢この).
const kata = '(?<![ァ-ヺー])';
const kataEnd = '(?![ァ-ヺー])';
const hira = '(?<![ぁ-ゖ])';
const obscene = new RegExp(
  [
    `${kata}(?:クソ|くそ)?(?:チンコ|チンポ|チンチン野郎|マンコ|ファック|ファッキン|ファックユー|マザーファッカー|ビッチ|ヤリマン|ヤリチン|オナニー|ニガー|キンタマ|ガイジ|キチガイ|オマンコ|チンカス|クソ)(?:野郎|ヤロー)?${kataEnd}`,
    `${hira}(?:お|この)?(?:ちんこ|ちんぽ|まんこ|やりまん|きんたま|おなにー|きちがい)(?![ぁ-ゖ]{0}[らりるれ])`,
    `${hira}くそ(?:野郎|やろう|ったれ|食らえ|くらえ|ばばあ|ババア|じじい|ジジイ|がき|ガキ|店|業者|商品|対応|会社|ショップ|セラー)`,
    'クソ(?:ヤロウ|ヤロー|ババア|ジジイ|ガキ|セラー|ショップ|ゲー|アマ)',
    '糞(?:野郎|店|業者|商品|対応|会社|ったれ|垂れ|みたい)',
    '(?:死ね|シネ)(?:よ|や|カス|クズ|ボケ|クソ)|(?<![\\p{Script=Hiragana}\\p{Script=Han}])死ね(?=[!！。、.\\s]|$)|くたばれ',
    '売女|売春婦|淫乱|肉便器|気違い|基地外|膣|変態野郎|クズ野郎|カス野郎|ゲス野郎|(?<![牛馬鶏豚羊犬猫鳥鹿人])糞(?![尿便土石])',
  ].join('|'),
  'gu',
);

/** Obscene words of Japanese in a text. */
export function obsceneJapanese(text: string): Span[] {
  if (!/[\u3041-\u30ff\u4e00-\u9fff]/.test(text)) return [];
  return [...text.matchAll(obscene)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
