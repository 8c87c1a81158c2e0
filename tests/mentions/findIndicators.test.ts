import { expect, test } from 'vitest';
import { readLanguage } from '../../scripts/readLanguage.ts';
import { findIndicators } from '../../src/mentions/findIndicators.ts';

const table = readLanguage().indicators;
const read = (text: string) =>
  findIndicators(text, table).map(({ indicator, comparator, written, unit, yearWritten }) =>
    [indicator, comparator, written, unit, yearWritten].join(' '),
  );

test.each([
  ['到2030年，森林覆盖率达到40%以上。', ['forest-cover 达到…以上 40 % 到2030年']],
  [
    '到2027年,高铁里程突破3000公里,5G基站达到12.5万个。',
    ['high-speed-length 突破 3000 公里 到2027年', '5g-stations 达到 12.5 万个 到2027年'],
  ],
  ['城乡居民收入比缩小到1.9：1左右。', ['income-gap 缩小到…左右 1.9：1  ']],
  ['单位地区生产总值能耗较2020年下降13.5%。', ['energy-per-gdp 较2020年下降 13.5 % ']],
  ['到20xx年，全市森林覆盖率达30%。', ['forest-cover 达 30 % 到20xx年']],
  ['常住人口城镇化率达到70-75%。', ['urban-share 达到 70-75 % ']],
  ['旅游总收入达到585亿元。', ['tourism-income 达到 585 亿元 ']],
  ['人均预期寿命达到全国平均水平。', ['life-expectancy 达到 全国平均水平  ']],
])('%s', (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ['a name that is only spoken of', '提高研发投入强度，扩大5G网络覆盖率。'],
  ['another quantity that begins with the name', '高速公路密度提高幅度达到5%。'],
  ['a number of another unit', '铁路网密度达到507吨。'],
  ['a number of the next clause', '提高森林覆盖率，新建公园30%以上。'],
  ['a gap that closes', '常住人口城镇化率与长三角平均水平的差距进一步缩小。'],
  ['a list that goes on to another thing', '提高森林覆盖率、2025年达到40%的道路绿化率。'],
  ['an income of something else', '全省总收入达到585亿元。'],
])('%s sets nothing', (_, text) => {
  expect(read(text)).toEqual([]);
});

test('a year holds until its paragraph ends', () => {
  expect(read('到2025年，铁路网密度达到507公里/万平方公里。\n森林覆盖率达到40%。')).toEqual([
    'railway-density 达到 507 公里/万平方公里 到2025年',
    'forest-cover 达到 40 % ',
  ]);
});

test('two years in a row each have their value', () => {
  expect(read('各县区产业发展基金规模2021年不低于5亿元、2023年不低于10亿元')).toEqual([
    'county-fund 不低于 5 亿元 2021年',
    'county-fund 不低于 10 亿元 2023年',
  ]);
});
