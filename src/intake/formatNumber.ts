const digits = '零一二三四五六七八九';
const legalDigits = '零壹贰叁肆伍陆柒捌玖';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

/** 1 to 9999 as Chinese is spoken: 十七, 一百零三. */
function spell(value: number, from = digits, units = ['', '十', '百', '千']): string {
  let words = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) gap = words !== '';
    else {
      words += (gap ? from[0]! : '') + from[digit]! + units[place]!;
      gap = false;
    }
  }
  return from === digits ? words.replace(/^一十/, '十') : words;
}

function romanOf(value: number): string {
  const steps = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let left = value;
  return steps.reduce((text, [step, letters]) => {
    const times = Math.floor(left / step);
    left -= times * step;
    return text + letters.repeat(times);
  }, '');
}

/** Word counts A … Z, AA, BB. */
const letterOf = (value: number): string =>
  String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 30));

/** One character out of a row of them, and plain digits beyond its end. */
const signOf =
  (first: number, count: number) =>
  (value: number): string =>
    value <= count ? String.fromCodePoint(first + value - 1) : String(value);

const byDigit = (value: number): string =>
  [...String(value)].map((digit) => (digit === '0' ? '〇' : digits[Number(digit)]!)).join('');
const counting = (value: number): string => (value < 100 ? spell(value) : byDigit(value));
const thousands = (value: number): string => (value < 10_000 ? spell(value) : String(value));
const fullWidth = (value: number): string =>
  [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');

const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  upperRoman: romanOf,
  lowerRoman: (value) => romanOf(value).toLowerCase(),
  upperLetter: letterOf,
  lowerLetter: (value) => letterOf(value).toLowerCase(),
  decimalEnclosedCircle: signOf(0x2460, 20),
  decimalEnclosedCircleChinese: signOf(0x2460, 20),
  decimalEnclosedParen: signOf(0x2474, 20),
  decimalEnclosedFullstop: signOf(0x2488, 20),
  ideographEnclosedCircle: signOf(0x3280, 10),
  chineseCounting: counting,
  chineseCountingThousand: thousands,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: thousands,
  japaneseCounting: thousands,
  japaneseDigitalTenThousand: byDigit,
  taiwaneseDigital: byDigit,
  koreanDigital2: byDigit,
  ideographDigital: byDigit,
  chineseLegalSimplified: (value) =>
    value < 10_000 ? spell(value, legalDigits, ['', '拾', '佰', '仟']) : String(value),
  ideographTraditional: (value) => stems[value - 1] ?? String(value),
  ideographZodiac: (value) => branches[value - 1] ?? String(value),
  none: () => '',
};

/** A number as a word processor writes it in a format of OOXML (17.18.59); null where the format is not known. */
export function formatNumber(value: number, format: string): string | null {
  const write = Object.hasOwn(formats, format) ? formats[format]! : null;
  if (!write) return null;
  return Number.isInteger(value) && value > 0 && value < 100_000
    ? write(value)
    : format === 'none'
      ? ''
      : String(value);
}
