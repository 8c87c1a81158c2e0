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

describe('merely mentioned', () => {
  test.each([
    ['a partner', '加强与戊己科技园合作。', 'park'],
    ['a partner', '深化同戊己科技园的合作。', 'park'],
    ['a partner', '支持县区与甲集团、戊己科技园等开展战略合作。', 'park'],
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
  ])('%s %s', (text, work) => {
    expect(readSentence(text).says('line')).toMatchObject({ work });
  });
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

  test('a full stop ends what a verb governs', () => {
    expect(readSentence('加快建设甲乙铁路。丙丁铁路。').says('second')).toBeNull();
  });

  test('what the state is said to support is not promised by this plan', () => {
    const said = readSentence('落实国家支持戊己科技园政策。').says('park');
    expect(said).toMatchObject({ verb: '落实' });
  });
});
