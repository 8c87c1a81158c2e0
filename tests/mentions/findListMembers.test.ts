/** Coordinated lists: each member stands for the name that it makes with the part that the list shares. */
import { describe, expect, test } from 'vitest';
import { readSentence } from './readSentence.ts';

/** Every project found, as written, with what it shares. */
const membersOf = (text: string): string[] => {
  const { matches } = readSentence(text);
  return matches.flatMap(({ start, end, target, parts }) =>
    'project' in target
      ? [
          [target.project, text.slice(start, end), ...(parts ?? []).map(([a, b]) => text.slice(a, b))].join(
            ' | ',
          ),
        ]
      : [],
  );
};

describe('a shared tail', () => {
  test('宿州—固镇、徐州—淮北—阜阳高速公路 (Suzhou 35)', () => {
    expect(membersOf('开工建设甲州—乙城、丙集—丁集—戊集高速公路。')).toEqual([
      'far | 甲州—乙城 | 高速公路',
      'near | 丙集—丁集—戊集高速公路',
    ]);
  });

  test.each(['、', '和', '及', '与', '以及'])('joined by %s', (joint) => {
    expect(membersOf(`推进甲州—乙城${joint}丙集—丁集—戊集高速公路。`)).toContain(
      'far | 甲州—乙城 | 高速公路',
    );
  });

  test('the tail may stand behind names that nobody knows', () => {
    expect(membersOf('推进甲州—乙城、庚辛、壬癸高速公路。')).toEqual(['far | 甲州—乙城 | 高速公路']);
  });

  test('another dash is the same dash', () => {
    expect(membersOf('推进甲州-乙城、丙集－丁集－戊集高速公路。')).toEqual([
      'far | 甲州-乙城 | 高速公路',
      'near | 丙集－丁集－戊集高速公路',
    ]);
  });

  test('a comma or a stop ends the list', () => {
    expect(membersOf('推进甲州—乙城、庚辛合作，建设高速公路。')).toEqual([]);
    expect(membersOf('推进甲州—乙城、庚辛合作。建设高速公路。')).toEqual([]);
  });

  test('a count behind 等 closes a list that goes on over commas (Hefei 专栏16: …等十大湿地)', () => {
    expect(membersOf('建设东部甲州—乙城、庚辛,西部丙集—丁集—戊集,北部壬癸等三条高速公路。')).toEqual([]);
    expect(membersOf('建设甲州—乙城、庚辛,丙集—丁集—戊集,壬癸等四条高速公路。')).toEqual([
      'far | 甲州—乙城 | 高速公路',
      'near | 丙集—丁集—戊集 | 高速公路',
    ]);
    expect(membersOf('建设甲州—乙城,壬癸等高速公路。')).toEqual([]);
  });

  test('without a list nothing is completed', () => {
    expect(membersOf('推进甲州—乙城合作，再建高速公路。')).toEqual([]);
    expect(membersOf('加强甲州—乙城联系高速公路。')).toEqual([]);
  });

  test('a member begins where a list may begin, not inside a word', () => {
    expect(membersOf('某某甲州—乙城、丙集—丁集—戊集高速公路。')).toEqual(['near | 丙集—丁集—戊集高速公路']);
  });
});

describe('a shared head', () => {
  test('安徽自由贸易试验区合肥片区、蚌埠片区 (Anhui 五)', () => {
    expect(membersOf('推进东部自由贸易试验区甲州片区、乙城片区建设。')).toEqual([
      'area-one | 东部自由贸易试验区甲州片区',
      'area-two | 乙城片区 | 东部自由贸易试验区',
    ]);
  });

  test('a full stop parts head and member', () => {
    expect(membersOf('推进东部自由贸易试验区甲州片区。建设乙城片区。')).toEqual([
      'area-one | 东部自由贸易试验区甲州片区',
    ]);
  });

  test('without its head a member is no name', () => {
    expect(membersOf('推进庚辛新区、乙城片区建设。')).toEqual([]);
  });
});

test('甲站及外输管道: the pipe borrows the station’s name, the station stands for itself (Jiangsu 三(二)8)', () => {
  expect(membersOf('加快丙港接收站及外输管道、戊己科技园等项目。')).toEqual([
    'terminal | 丙港接收站',
    'pipe | 外输管道 | 丙港接收站',
    'park | 戊己科技园',
  ]);
});

test('a count before the shared tail ends no list (合肥、张江两大综合性国家科学中心)', () => {
  expect(membersOf('推动甲州—乙城、丙集—丁集—戊集两大高速公路。')).toEqual([
    'far | 甲州—乙城 | 高速公路',
    'near | 丙集—丁集—戊集 | 高速公路',
  ]);
});

test('a host and what it is to set up make one name (支持砀山县创建国家全域旅游示范区)', () => {
  expect(membersOf('支持甲州创建国家示范区。')).toEqual(['model | 甲州 | 国家示范区']);
  expect(membersOf('支持甲州共同国家示范区。')).toEqual([]);
});
