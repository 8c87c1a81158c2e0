/** Law 4 begins here: what ends in the word of a kind and is in no registry is reported, once, with its verb. */
import { describe, expect, test } from 'vitest';
import { readLanguage } from '../../scripts/readLanguage.ts';
import { readPlaces } from '../../scripts/readData.ts';
import { matchKey } from '../../src/mentions/matchKey.ts';
import { buildNameTables, readNames } from '../../src/mentions/readNames.ts';
import type { ProjectEntry } from '../../src/model/registry.ts';
import { parseUnits } from '../../src/plans/parseUnits.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { verbTables } from './readSentence.ts';

const line = (id: string, kind: ProjectEntry['kind'], name: string): ProjectEntry => ({
  id,
  name,
  aliases: [],
  kind,
  built: { before: false, source: 'fixture' },
  partners: [],
  industries: [],
  site: { type: 'none', reason: 'fixture' },
  sources: ['fixture'],
});
const tables = buildNameTables(
  readPlaces(),
  deepFreeze([
    line('known', 'railway', '合肥—新沂高速铁路'),
    line('known-road', 'highway', '南京—滁州高速公路'),
    line('known-number', 'highway', 'G1991庚辛高速'),
    line('first', 'railway', '南京—滁州城际铁路'),
    line('second', 'railway', '滁宁铁路'),
  ]),
  deepFreeze(readLanguage()),
  verbTables,
  'probe',
);
const read = (text: string) => readNames(matchKey(text), parseUnits(text, text), tables);
const unknownIn = (text: string): string[] =>
  read(text).unknown.map(({ start, end, kind, verb, status }) =>
    [text.slice(start, end), kind, verb, status].join(' '),
  );
const namesIn = (text: string): string[] => unknownIn(text).map((name) => name.split(' ')[0]!);
const knownIn = (text: string): string[] =>
  read(text).matches.flatMap(({ target }) => ('project' in target ? [target.project] : []));

describe('a cell of a table', () => {
  test('ends as a line does: no name goes over it', () => {
    expect(namesIn('1\t甲州抽水蓄能电站\t续建\n2\t乙州铁路（丙段）\t按图整治航道')[0]).toBe(
      '甲州抽水蓄能电站',
    );
    expect(unknownIn('推进甲事\t丁州铁路')).toEqual(unknownIn('推进甲事\n丁州铁路'));
  });
});

describe('a name that only its last word betrays', () => {
  test.each([
    ['推进庚辛高速公路建设。', ['庚辛高速公路 highway 推进 promote']],
    ['谋划壬癸铁路。', ['壬癸铁路 railway 谋划 proposed']],
    ['推进庚辛铁路前期工作。', ['庚辛铁路 railway 推进…前期工作 preparatory']],
    ['庚辛机场。', ['庚辛机场 airport  ']],
    ['开工建设庚辛—壬癸铁路。', ['庚辛—壬癸铁路 railway 开工建设 to_start']],
    ['落实国家和省支持庚辛集聚区政策。', ['庚辛集聚区 zone 落实 promote']],
    ['推动园区参与庚辛“6+2”试验区建设。', ['庚辛“6+2”试验区 zone 参与 promote']],
    ['支持大湾建设国际教育示范区。', ['国际教育示范区 zone 支持…建设 promote']],
    ['推动在合肥设立国家金融研究中心。', ['国家金融研究中心 research 推动…设立 proposed']],
    ['吸引企业在肥设立国家金融研究中心。', ['国家金融研究中心 research 设立 proposed']],
    ['创设庚辛人才港。', ['庚辛人才港 park 创设 proposed']],
    ['研究庚辛至壬癸铁路延伸的可行性。', ['庚辛至壬癸铁路 railway 研究 study']],
    ['推进庚辛临空经济区发展。', ['庚辛临空经济区 zone 推进 promote']],
    ['规划庚辛机场、壬癸机场。', ['庚辛机场 airport 规划 proposed', '壬癸机场 airport 规划 proposed']],
    [
      '保留庚辛学院，控制壬癸高速公路。',
      ['庚辛学院 school 保留 promote', '壬癸高速公路 highway 控制 promote'],
    ],
    ['统筹规划庚辛港口。', ['庚辛港口 port 统筹 promote']],
    ['在上海、深圳设立合肥（庚辛）科技园。', ['合肥（庚辛）科技园 park 设立 proposed']],
    [
      '推动萧县与庚辛开发区合作建设壬癸产业园。',
      ['庚辛开发区 zone  ', '壬癸产业园 park 推动…合作建设 promote'],
    ],
    ['面积80平方公里，其中庚辛片区40平方公里。', ['庚辛片区 zone  ']],
    ['“多点”即庚辛小镇。', ['庚辛小镇 park  ']],
    [
      '加快庚辛高铁建设，壬癸高铁建成通车。',
      ['庚辛高铁 railway 加快 promote', '壬癸高铁 railway 建成通车 under_construction'],
    ],
    ['推进庚辛电厂建设，壬癸煤矿稳产增效。', ['庚辛电厂 energy 推进 promote', '壬癸煤矿 energy  ']],
    [
      '提升庚辛风景名胜区，建成庚辛东路西延。',
      ['庚辛风景名胜区 tourism 提升 promote', '庚辛东路 road 建成 under_construction'],
    ],
    ['庚辛至壬癸高速 续建 116 2018-2022', ['庚辛至壬癸高速 highway 续建 under_construction']],
    ['3 庚辛高速 新建 88', ['庚辛高速 highway 新建 promote']],
    ['1.庚辛大道（续建，总投资2亿元）', ['庚辛大道 road 续建 under_construction']],
    ['交通 庚辛机场二期 拟建 2025', ['庚辛机场 airport 拟建 proposed']],
    ['庚辛高速 建设 2025', ['庚辛高速 highway  ']],
    ['1\t庚辛铁路\t开展前期工作\t市交通局', ['庚辛铁路 railway 开展前期工作 preparatory']],
    ['3\t庚辛高速公路\t开工建设\t市交通局', ['庚辛高速公路 highway 开工建设 to_start']],
    [
      '续建：庚辛铁路、壬癸铁路。',
      ['庚辛铁路 railway 续建 under_construction', '壬癸铁路 railway 续建 under_construction'],
    ],
    ['到2025年，庚辛高铁投入运营。', ['庚辛高铁 railway 投入运营 under_construction']],
    ['推动庚辛铁路投入运营。', ['庚辛铁路 railway 推动…投入运营 under_construction']],
    ['庚辛高铁已投入运营。', ['庚辛高铁 railway 已投入运营 in_operation']],
    ['力争2022年底前庚辛大桥建成通车。', ['庚辛大桥 bridge  ']],
    ['规模持续扩大，庚辛产业园。', ['庚辛产业园 park  ']],
    ['推进如通苏湖城际铁路建设。', ['如通苏湖城际铁路 railway 推进 promote']],
    ['推进庚辛河周口至漯河段航道建设。', ['庚辛河周口至漯河段航道 waterway 推进 promote']],
    ['推进华为庚辛研发中心建设。', ['华为庚辛研发中心 research 推进 promote']],
    [
      '推进庚辛电站全面投产、壬癸电站建设。',
      ['庚辛电站 energy 推进 promote', '壬癸电站 energy 推进 promote'],
    ],
    ['鼓励庚辛大学、壬癸大学等高校到淮安等地设立研究院。', ['庚辛大学 school  ', '壬癸大学 school  ']],
    [
      '支持昆山、太仓、庚辛园区建设壬癸拓展带。',
      ['庚辛园区 park 支持 promote', '壬癸拓展带 corridor 支持…建设 promote'],
    ],
    ['会同黎里镇、西塘镇建设庚辛产业园。', ['庚辛产业园 park 建设 promote']],
    [
      '推进庚辛新城建设，与上海壬癸开发区共建子丑科创飞地。',
      ['庚辛新城 zone 推进 promote', '上海壬癸开发区 zone  ', '子丑科创飞地 park 共建 promote'],
    ],
    ['创建庚辛实验室  市科技局  壬癸师范学院', ['庚辛实验室 science 创建 proposed', '壬癸师范学院 school  ']],
    ['推动与苏州轨道交通S1线衔接。', ['苏州轨道交通S1线 metro  ']],
    ['按三级航道标准整治48公里，新建庚辛船闸。', ['庚辛船闸 waterway 新建 promote']],
  ])('%s', (text, names) => {
    expect(unknownIn(text)).toEqual(names);
  });

  test.each([
    ['推进庚庚—辛辛、壬壬—癸癸铁路建设。', ['庚庚—辛辛', '壬壬—癸癸铁路']],
    ['推进连盐、徐宿淮盐、盐通等铁路建设。', ['连盐', '徐宿淮盐', '盐通']],
    ['稳步推进射阳、建湖和大丰通用机场建设。', ['射阳', '建湖', '大丰通用机场']],
    ['加快推进龙潭、苏通第二以及张皋等过江通道规划建设。', ['龙潭', '苏通第二', '张皋']],
    ['规划建设浦口—南谯、江宁—博望等省际毗邻地区新型功能区。', ['浦口—南谯', '江宁—博望']],
    ['推进盐城至南京高速建设。', ['盐城至南京高速']],
    ['增强庚辛、壬癸等机场功能。', ['庚辛', '壬癸']],
    ['推进庚辛至壬癸、子丑至寅卯等铁路建设。', ['庚辛至壬癸', '子丑至寅卯']],
  ])('%s names each member of its list', (text, names) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining(names));
  });

  test.each([
    '完善庚辛铁路网。',
    '庚辛铁路集团负责运营。',
    '加快我市城际铁路建设。',
    '推动经济高速增长。',
    '加快发展。(庚辛铁路牵头,壬癸机场负责)',
    '增强中心区对徐州、连云港、淮安的辐射带动作用。',
    '共同打造江南文化、大运河文化等品牌。',
    '取消高速公路省界收费站。',
    '争创优势、推动集聚区建设。',
    '赋予示范区更大自主权。',
    '支持香港发展，便利港澳青年来往。',
    '推进金融、教育、法律等铁路服务。',
    '建设世界一流大学。',
    '推进“十四五”铁路建设，完善普速铁路。',
  ])('%s names nothing', (text) => {
    expect(unknownIn(text)).toEqual([]);
  });
});

describe('names of lines and roads that are little more than a number or one syllable', () => {
  test.each([
    [
      '加快建设机场联络线、庚辛线，推进市域铁路壬癸支线前期工作。',
      ['机场联络线', '庚辛线', '市域铁路壬癸支线'],
    ],
    ['推进轨道交通14号线、8号线一期、S1线建设。', ['轨道交通14号线', '8号线', 'S1线']],
    ['加快庚申线、苏申内港线等内河航道整治。', ['庚申线', '苏申内港线']],
    ['加快G1503、S7、G318和S16等高快速路建设。', ['G1503', 'S7', 'G318', 'S16']],
    ['建设G8515庚辛绕城、S252壬癸段。', ['G8515', 'S252']],
    ['推进庚辛至壬癸至子丑铁路建设。', ['庚辛至壬癸至子丑铁路']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining(names));
    expect(namesIn(text)).toHaveLength(names.length);
  });

  test('the number of an expressway is no road, three digits are one; a line is of the kind around it', () => {
    expect(unknownIn('加快G1503、S7、G318建设。').map((name) => name.split(' ')[1])).toEqual([
      'highway',
      'highway',
      'road',
    ]);
    expect(unknownIn('推进庚申线航道整治。')[0]).toContain('waterway');
    expect(unknownIn('推进轨道交通4号线、庚申线建设。')[1]).toContain('metro');
    expect(unknownIn('推进庚申线建设。')[0]).toContain('railway');
  });

  test.each([
    '推进G60科创走廊联盟建设。',
    '布局5G基站，举办G20峰会。',
    '建设产业创新带(G42)。',
    '拓展国际航线，守住生态保护红线，优化岸线。',
    '建设生产线10条，连接沿线城市，推进一线对接。',
    '推进干线、支线机场建设。',
  ])('%s names none', (text) => {
    expect(namesIn(text).filter((name) => /线|G\d/.test(name) && !name.includes('走廊'))).toEqual([]);
  });
});

describe('lists that say behind 等 what their members are', () => {
  test.each([
    ['推进浦东新区和金桥、外高桥、张江等园区联动。', ['金桥', '外高桥', '张江']],
    ['完善真如、张江等城市副中心功能。', ['真如', '张江']],
    ['推进庚辛、壬癸、子丑等国家级新区建设。', ['庚辛', '壬癸', '子丑']],
    ['推进嘉善、海盐等经济技术开发区整合。', ['嘉善', '海盐']],
    ['推进电子信息、生物医药等产业园建设。', []],
    ['支持庚山、辛定等区建设特色产业园区。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text).sort()).toEqual([...names].sort());
  });
});

describe('what stands at the edges of a name', () => {
  test.each([
    ['①建设国家煤炭储备基地。', ['国家煤炭储备基地 energy 建设 promote']],
    ['（一）提升庚辛机场。', ['庚辛机场 airport 提升 promote']],
    [
      '推动庚辛统筹发展示范区、高竹新区建设。',
      ['庚辛统筹发展示范区 zone 推动 promote', '高竹新区 zone 推动 promote'],
    ],
    ['建设成都轨道交通13号线。', ['成都轨道交通13号线 metro 建设 promote']],
    ['支持庚辛建设壬癸协同发展先行示范区。', ['壬癸协同发展先行示范区 zone 支持…建设 promote']],
    ['提升庚辛三角港口群竞争力，打造世界级港口群。', ['庚辛三角港口群 port 提升 promote']],
    ['完善区域机制，庚辛枢纽机场功能持续提升。', ['庚辛枢纽机场 airport  ']],
    ['基本建成国际中心，庚辛示范区基本建成。', ['庚辛示范区 zone  ']],
    ['打通G3、G30联络通道。', ['G3 highway  ', 'G30联络通道 corridor 打通 promote']],
  ])('%s', (text, names) => {
    expect(unknownIn(text)).toEqual(names);
  });
});

describe('two kind words in one name', () => {
  test.each([
    ['实施碍航铁路桥和船闸改扩建。', ['碍航铁路桥']],
    ['构建庚辛实验室—壬癸实验室—子丑实验室体系。', ['庚辛实验室—壬癸实验室—子丑实验室']],
    ['规划建设庚辛高铁综合枢纽组团。', ['庚辛高铁综合枢纽组团']],
    [
      '推进浦口—南谯、江宁—博望省际毗邻地区新型功能区建设。',
      ['浦口—南谯', '江宁—博望省际毗邻地区新型功能区'],
    ],
    ['推进庚庚—辛辛、壬壬—癸癸铁路高速公路建设。', ['庚庚—辛辛', '壬壬—癸癸铁路高速公路']],
  ])('%s: told once', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('a line of the registry, abbreviated', () => {
  test.each([
    ['推进合新高铁建设。', 'known'],
    ['推进新合铁路建设。', 'known'],
    ['推进合肥至新沂铁路建设。', 'known'],
    ['推进宁滁高速公路建设。', 'known-road'],
    ['推进滁宁、合新等高速公路建设。', 'known-road'],
    ['推进G1991、S7建设。', 'known-number'],
  ])('%s is %s', (text, id) => {
    expect(knownIn(text)).toContain(id);
    expect(namesIn(text)).not.toContain(/推进(.*)建设/.exec(text)![1]);
  });

  test('that two entries could be is left unresolved, never guessed', () => {
    expect(knownIn('推进宁滁铁路建设。')).toEqual([]);
    expect(namesIn('推进宁滁铁路建设。')).toEqual(['宁滁铁路']);
  });

  test('of another kind is not meant', () => {
    expect(knownIn('推进合新高速公路建设。')).toEqual([]);
  });
});

describe('a known name in a longer one', () => {
  const known = buildNameTables(
    readPlaces(),
    deepFreeze([line('delta', 'economic_belt', '庚辛三角'), line('port', 'airport', '庚辛机场')]),
    deepFreeze(readLanguage()),
    verbTables,
    'probe',
  );
  const unknown = (text: string): string[] =>
    readNames(matchKey(text), [], known).unknown.map(({ start, end }) => text.slice(start, end));

  test('is where the other thing is: that is reported', () => {
    expect(unknown('建设庚辛三角农产品物流中心。')).toEqual(['庚辛三角农产品物流中心']);
  });

  test('of its own kind is the thing itself', () => {
    expect(unknown('提升庚辛机场区域枢纽机场功能。')).toEqual([]);
    expect(unknown('推进庚辛机场建设。')).toEqual([]);
  });

  test('one of however many is named by none of them', () => {
    const [name] = readNames(matchKey('建设一批庚辛研学物流中心。'), [], known).unknown;
    expect(name).toMatchObject({ reason: '泛称，未指明具体项目' });
  });
});

describe('as reports and plans of other provinces write', () => {
  test.each([
    ['庚辛铁路、壬癸铁路等项目开工。', ['庚辛铁路 railway 开工 to_start', '壬癸铁路 railway 开工 to_start']],
    [
      '庚辛机场三期、壬癸机场第三跑道建成投用。',
      ['庚辛机场 airport 建成投用 under_construction', '壬癸机场 airport 建成投用 under_construction'],
    ],
    ['完善设施，庚辛铁路建成投产。', ['庚辛铁路 railway 建成投产 under_construction']],
    ['规模持续扩大，庚辛公路贯穿南北。', ['庚辛公路 road  ']],
    ['到2025年，庚辛开放枢纽基本建成。', ['庚辛开放枢纽 zone  ']],
    ['建设好庚辛国家文化公园。', ['庚辛国家文化公园 tourism 建设好 promote']],
    ['庚辛经开区入选首批国家级园区。', ['庚辛经开区 zone  ']],
    [
      '加快建设庚辛机场，投用壬癸机场，提速子丑机场前期工作。',
      [
        '庚辛机场 airport 加快建设 promote',
        '壬癸机场 airport 投用 under_construction',
        '子丑机场 airport 提速…前期工作 preparatory',
      ],
    ],
    [
      '开工庚辛核电、壬癸抽水蓄能等项目。',
      ['庚辛核电 energy 开工 to_start', '壬癸抽水蓄能 energy 开工 to_start'],
    ],
    [
      '建成庚辛大桥、庚辛通道。',
      ['庚辛大桥 bridge 建成 under_construction', '庚辛通道 highway 建成 under_construction'],
    ],
    ['建成国内首个工程——庚辛特高压直流工程。', ['庚辛特高压直流工程 grid 建成 under_construction']],
    ['支持庚辛大学建设壬癸实验室。', ['壬癸实验室 science 支持…建设 promote']],
  ])('%s', (text, names) => {
    const found = unknownIn(text);
    for (const name of names) expect(found).toContain(name);
  });

  test('a kind word without a name of its own lends nothing: 侨务、口岸', () => {
    expect(namesIn('做好气象、侨务、口岸等工作。').filter((name) => name === '气象')).toEqual([]);
    expect(namesIn('推进黄河、大运河保护。')).not.toContain('黄河');
  });

  test('a city that shares in a project with a university is none', () => {
    expect(namesIn('支持合肥市与庚辛大学共建壬癸研究院。')).toEqual(['庚辛大学', '壬癸研究院']);
  });

  test('what only counts names no single thing, and is told so', () => {
    const text = '累计建设24个现代产业园。';
    expect(read(text).unknown.every(({ reason }) => reason.startsWith('泛称'))).toBe(true);
  });
});
