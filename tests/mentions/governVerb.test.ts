/** DESIGN §1, status by status: the verb as written, and the stage that it states. Never more than is written. */
import { describe, expect, test } from 'vitest';
import { readSentence } from './readSentence.ts';

describe('the ladder of stages', () => {
  test.each([
    ['现有甲乙铁路。', '现有', 'existing'],
    ['已建成甲乙铁路。', '已建成', 'existing'],
    ['运营甲乙铁路。', '运营', 'in_operation'],
    ['甲乙铁路已通车。', '已通车', 'in_operation'],
    ['在建甲乙铁路。', '在建', 'under_construction'],
    ['续建甲乙铁路。', '续建', 'under_construction'],
    ['建成甲乙铁路。', '建成', 'under_construction'],
    ['建成通车甲乙铁路。', '建成通车', 'under_construction'],
    ['建成运营甲乙铁路。', '建成运营', 'under_construction'],
    ['推进甲乙铁路建成运营。', '推进…建成运营', 'under_construction'],
    ['加快建设甲乙铁路、丙丁铁路等在建项目。', '加快建设…在建项目', 'under_construction'],
    ['开工建设甲乙铁路。', '开工建设', 'to_start'],
    ['启动建设甲乙铁路。', '启动建设', 'to_start'],
    ['争取开工甲乙铁路。', '争取开工', 'to_start'],
    ['推进甲乙铁路前期工作。', '推进…前期工作', 'preparatory'],
    ['开展甲乙铁路规划对接。', '开展…规划对接', 'preparatory'],
    ['加快甲乙铁路、丙丁铁路等前期工作。', '加快…前期工作', 'preparatory'],
    ['规划研究甲乙铁路。', '规划研究', 'study'],
    ['推进甲乙铁路规划研究。', '推进…规划研究', 'study'],
    ['开展甲乙铁路前期研究。', '开展…前期研究', 'study'],
    ['开展甲乙铁路前期研究工作。', '开展…前期研究工作', 'study'],
    ['谋划甲乙铁路。', '谋划', 'proposed'],
    ['规划建设甲乙铁路。', '规划建设', 'proposed'],
    ['积极争取甲乙铁路。', '积极争取', 'proposed'],
    ['争创甲乙铁路。', '争创', 'proposed'],
    ['申报甲乙铁路。', '申报', 'proposed'],
    ['申建甲乙铁路。', '申建', 'proposed'],
    ['创建甲乙铁路。', '创建', 'proposed'],
    ['设立甲乙铁路。', '设立', 'proposed'],
    ['探索甲乙铁路。', '探索', 'proposed'],
    ['推进甲乙铁路。', '推进', 'promote'],
    ['推进甲乙铁路建设。', '推进', 'promote'],
    ['建设甲乙铁路。', '建设', 'promote'],
    ['实施甲乙铁路。', '实施', 'promote'],
    ['打造戊己科技园。', '打造', 'promote'],
    ['支持戊己科技园。', '支持', 'promote'],
    ['完善戊己科技园。', '完善', 'promote'],
    // What is to be finished one day is no more advanced for it.
    ['完成甲乙铁路改扩建。', '完成', 'promote'],
    ['提升戊己科技园。', '提升', 'promote'],
  ])('%s %s: %s', (text, verb, status) => {
    const { matches, says } = readSentence(text);
    const project = matches.map(({ target }) => ('project' in target ? target.project : '')).find(Boolean)!;
    expect(says(project)).toMatchObject({ verb, status });
  });
});

describe('never upgraded', () => {
  test.each([
    ['加快建设甲乙铁路。', '加快建设', 'promote'],
    ['加快建成甲乙铁路。', '加快建成', 'promote'],
    ['推进甲乙铁路规划建设。', '推进…规划建设', 'promote'],
    ['加快推进甲乙铁路规划建设。', '加快推进…规划建设', 'promote'],
    ['启动甲乙铁路前期工作。', '启动…前期工作', 'preparatory'],
    ['争取甲乙铁路开工建设。', '争取…开工建设', 'proposed'],
  ])('%s %s: of two the earlier stage, %s', (text, verb, status) => {
    expect(readSentence(text).says('line')).toMatchObject({ verb, status });
  });

  test('已建成 is not 建成 (Hefei 专栏1: 提升…等已建成大科学装置)', () => {
    const { status } = readSentence('坚持提升已建成的甲乙铁路。').says('line')!;
    expect(['existing', 'promote']).toContain(status);
  });

  test('what one name waits for does not reach the next verb’s name', () => {
    const { says } = readSentence('推进甲乙铁路前期工作，开工建设丙丁铁路。');
    expect(says('line')).toMatchObject({ verb: '推进…前期工作', status: 'preparatory' });
    expect(says('second')).toMatchObject({ verb: '开工建设', status: 'to_start' });
  });

  test('nor where only 、 stands between', () => {
    const { says } = readSentence('推进甲乙铁路前期工作、开工建设丙丁铁路。');
    expect(says('line')).toMatchObject({ verb: '推进…前期工作', status: 'preparatory' });
    expect(says('second')).toMatchObject({ verb: '开工建设', status: 'to_start' });
  });
});

describe('who acts stands between', () => {
  test.each([
    ['支持甲州等地创建戊己科技园。', 'park', '支持…创建', 'proposed'],
    ['支持甲州市建设戊己科技园。', 'park', '支持…建设', 'promote'],
    ['支持甲州建设戊己科技园、乙城建设甲乙铁路。', 'line', '支持…建设', 'promote'],
    ['探索与甲州、乙城等共建戊己科技园。', 'park', '探索…共建', 'proposed'],
    ['支持东部自由贸易试验区，建设戊己科技园。', 'park', '建设', 'promote'],
    ['推进甲乙铁路、建设戊己科技园。', 'park', '建设', 'promote'],
    ['支持甲州创建片区创建戊己科技园。', 'park', '创建', 'proposed'],
  ])('%s %s: %s, %s', (text, project, verb, status) => {
    expect(readSentence(text).says(project)).toMatchObject({ verb, status });
  });

  test('the quote begins with who is supported', () => {
    const text = '支持甲州创建戊己科技园。';
    const { start, end } = readSentence(text).says('park')!;
    expect(text.slice(start, end)).toBe('支持甲州创建戊己科技园');
  });

  test('a name that host and tail make together (支持砀山县创建国家全域旅游示范区)', () => {
    const { matches, says } = readSentence('支持甲州创建国家示范区。');
    expect(matches.find(({ target }) => 'project' in target)!.parts).toHaveLength(1);
    expect(says('model')).toMatchObject({ verb: '支持…创建', status: 'proposed' });
  });
});

describe('what stands behind a name', () => {
  test.each([
    ['推进甲乙铁路建设和丙丁铁路创建工作。', 'line', '推进', 'promote'],
    ['推进甲乙铁路建设和丙丁铁路创建工作。', 'second', '推进…创建', 'proposed'],
    ['参与戊己科技园设立。', 'park', '参与…设立', 'proposed'],
  ])('%s %s: %s, %s', (text, project, verb, status) => {
    expect(readSentence(text).says(project)).toMatchObject({ verb, status });
  });

  test('an alliance between verb and name hides no verb (Hefei 19)', () => {
    const text = '探索共建，积极参与建设东部交易市场联盟和戊己科技园。';
    expect(readSentence(text).says('park')).toMatchObject({ verb: '积极参与建设', inherited: false });
  });

  test('in a list of pairs each pair’s first member is promised (Hefei 专栏18)', () => {
    const { says } = readSentence('推动甲乙铁路与东部医院、戊己科技园与西部医院等合作共建项目落地。');
    expect(says('line')).toMatchObject({ verb: '推动' });
    expect(says('park')).toMatchObject({ verb: '推动' });
  });
});

describe('a standing body', () => {
  test.each([
    '推动戊己科技园、甲集团与东部高校全面合作。',
    '推动戊己科技园等高校与东部高校合作办学。',
    '推动戊己科技园牵头建立联盟。',
    '支持戊己科技园在教育中发挥引领示范作用。',
  ])('%s it acts, nothing is done to it', (text) => {
    expect(readSentence(text).says('park', 'body')).toBeNull();
  });

  test.each(['推动戊己科技园与东部医院等合作共建项目落地。', '支持戊己科技园扩建。'])('%s', (text) => {
    expect(readSentence(text).says('park', 'body')).not.toBeNull();
  });
});

describe('merely mentioned', () => {
  test.each([
    ['a partner', '加强与戊己科技园合作。', 'park'],
    ['a partner', '深化同戊己科技园的合作。', 'park'],
    ['a partner', '支持县区与甲集团、戊己科技园等开展战略合作。', 'park'],
    ['a partner', '加强与“甲线”、“乙线”等戊己科技园合作交流。', 'park'],
    ['what a standard is about', '研究制定我市争取戊己科技园的标准和有关政策。', 'park'],
    ['a base', '依托戊己科技园，发展物流。', 'park'],
    ['a whole', '将中心纳入戊己科技园。', 'park'],
    ['an end of a link', '实现港口与戊己科技园之间有航道连接。', 'park'],
    ['a market in it', '推进戊己科技园碳交易市场建设。', 'park'],
    ['a model', '借鉴戊己科技园经验。', 'park'],
    ['a model', '学习借鉴戊己科技园先进经验。', 'park'],
    ['a model', '复制推广戊己科技园做法。', 'park'],
    ['an actor', '争取戊己科技园设立分园。', 'park'],
    ['an actor', '争取戊己科技园等在甲州设立分园。', 'park'],
    ['an actor', '鼓励戊己科技园与甲州共建园区。', 'park'],
    ['a site', '在戊己科技园建设孵化器。', 'park'],
    ['a means', '以戊己科技园为载体，发展物流。', 'park'],
    ['a title', '落实《甲乙铁路规划》。', 'line'],
    ['part of a body’s name', '加强戊己科技园管委会建设。', 'park'],
    ['a thing to dock with', '对接甲乙铁路。', 'line'],
    ['no verb at all', '甲乙铁路。', 'line'],
  ])('%s: %s', (_, text, project) => {
    expect(readSentence(text).says(project)).toBeNull();
  });

  test('docking with a stage of its own is a commitment', () => {
    expect(readSentence('对接甲乙铁路前期工作。').says('line')).toMatchObject({ status: 'preparatory' });
  });

  test('a service of the thing is about the thing', () => {
    expect(readSentence('提升戊己科技园枢纽机场功能。').says('park')).toMatchObject({ verb: '提升' });
  });

  test('what stands beside the mention is still promised', () => {
    const text = '加强与戊己科技园合作，建设甲乙铁路。';
    expect(readSentence(text).says('park')).toBeNull();
    expect(readSentence(text).says('line')).toMatchObject({ verb: '建设', status: 'promote' });
    expect(readSentence('在戊己科技园建设甲乙铁路。').says('line')).toMatchObject({ verb: '建设' });
  });
});

describe('the work', () => {
  test.each([
    ['新建甲乙铁路。', 'new'],
    ['开工建设甲乙铁路。', 'new'],
    ['改扩建甲乙铁路。', 'upgrade'],
    ['推进甲乙铁路扩能改造。', 'upgrade'],
    ['推进甲乙铁路“四改八”。', 'upgrade'],
    ['推进甲乙铁路延伸。', 'extend'],
    ['建成运营甲乙铁路。', 'operate'],
    ['推进甲乙铁路建设。', null],
    ['规划建设甲乙铁路。', 'new'],
    ['实施甲乙铁路拓浚、丙丁铁路疏浚。', 'upgrade'],
    ['推进甲乙铁路、丙丁铁路改扩建。', 'upgrade'],
    ['推进甲乙铁路、丙丁铁路扩建工程和戊己科技园。', null],
  ])('%s %s', (text, work) => {
    expect(readSentence(text).says('line')).toMatchObject({ work });
  });
});

describe('建成', () => {
  test('of a title or base is an aim at the horizon (Suzhou 40)', () => {
    expect(readSentence('建成甲州国家示范区。').says('model')).toMatchObject({ status: 'proposed' });
    expect(readSentence('加快建成甲州国家示范区。').says('model')).toMatchObject({ status: 'promote' });
  });

  test('of a work is work in hand', () => {
    expect(readSentence('建成甲乙铁路。').says('line')).toMatchObject({ status: 'under_construction' });
  });
});

test('what the members of a list share says what is done to each (江苏、浙江沿海新建LNG接收站)', () => {
  expect(readSentence('参与乙城、甲州新建电站建设。').says('new-station')).toMatchObject({ work: 'new' });
});

describe('the clause', () => {
  test('the quote is the smallest clause that holds verb and name', () => {
    const text = '强化统筹，加快建设甲乙铁路，完善路网。';
    const { says } = readSentence(text);
    const { start, end, inherited } = says('line')!;
    expect(text.slice(start, end)).toBe('加快建设甲乙铁路');
    expect(inherited).toBe(false);
  });

  test('a list takes the verb before it, and the noun behind it', () => {
    const text = '加快甲乙铁路、丙丁铁路等前期工作。';
    const { says } = readSentence(text);
    for (const project of ['line', 'second']) {
      const { start, end } = says(project)!;
      expect(text.slice(start, end)).toBe('加快甲乙铁路、丙丁铁路等前期工作');
    }
  });

  test('a list that goes on behind a comma inherits the verb, and says so', () => {
    expect(readSentence('加快建设甲乙铁路，丙丁铁路。').says('second')).toMatchObject({
      verb: '加快建设',
      inherited: true,
    });
  });

  test('a clause that says its own of the name inherits no verb', () => {
    expect(readSentence('建成国际中心，甲乙铁路客运量保持全国第一。').says('line')).toBeNull();
    expect(readSentence('全面深化改革，戊己科技园挂牌成立。').says('park')).toBeNull();
  });

  test('a full stop ends what a verb governs', () => {
    expect(readSentence('加快建设甲乙铁路。丙丁铁路。').says('second')).toBeNull();
  });

  test('what the state is said to support is not promised by this plan', () => {
    const said = readSentence('落实国家支持戊己科技园政策。').says('park');
    expect(said).toMatchObject({ verb: '落实' });
  });
});
