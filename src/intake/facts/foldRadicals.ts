/*
 * Those that NFKC leaves and that fonts do give. The table of the press (data/language/lookalikes.json) is not at hand
 * where a document is read, and it reads 長 as 长, while what a plan says of itself stays in its script. A test holds
 * the two together.
 */
const from = '⺟⺠⻑⻗⻙⻧⻪⻁⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳';
const to = '母民長雨韦卤黾虎西见角贝车长门青页风飞食马骨鬼鱼鸟麦黄齐齿龙龟';

/**
 * Signs of radicals, which fonts of PDF give in the place of characters, as those characters: ⻓⼀ is 长一. One code unit
 * becomes one.
 */
export const foldRadicals = (text: string): string =>
  text
    .replaceAll(/[\u2f00-\u2fd5]/g, (sign) => sign.normalize('NFKC'))
    .replaceAll(/[\u2e80-\u2ef3]/g, (sign) => to[from.indexOf(sign)] ?? sign);
