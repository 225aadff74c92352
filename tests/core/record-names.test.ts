import { findByName, hasName } from '../../src/core/record-names';
import { namesOfPolicy, namesOfStatistic, namesOfSystem } from '../../src/core/records';
import { refusal } from '../_setup/core';
import { bilingual, policyFact, statisticFact, systemFact } from '../_setup/records';

const SYSTEMS = [
  systemFact({ id: 'KR', name: bilingual('韩国碳市场', 'Korea Emissions Trading System (K-ETS)'), aliases: ['韩国', 'Korea', 'K-ETS'] }),
  systemFact({ id: 'CN', name: bilingual('全国碳市场', 'National ETS'), aliases: ['中国', 'China', 'ETS'] }),
  systemFact({ id: 'CN-HB', name: bilingual('湖北碳市场', 'Hubei ETS'), aliases: ['湖北', 'ETS'] }),
];
const POLICIES = [
  policyFact({
    id: 'mee-2024-notice',
    title: bilingual('关于公开征求〈核算指南 铝冶炼行业〉意见的通知', 'Notice on the aluminium guideline'),
    number: '环办气候函〔2024〕1号',
    aliases: ['征求意见通知'],
  }),
];
const STATISTICS = [
  statisticFact({ id: 'global.share@a-report' }),
  statisticFact({ id: 'global.share@b-report', source: 'b-report' }),
  statisticFact({ id: 'cn.entities@a-report' }),
];
const system = (text: string) => findByName(SYSTEMS, namesOfSystem, text).id;
const policy = (text: string) => findByName(POLICIES, namesOfPolicy, text).id;
const statistic = (text: string) => findByName(STATISTICS, namesOfStatistic, text).id;

describe('a record is found', () => {
  test.each([
    'KR',
    'kr',
    'ＫＲ',
    ' KR ',
    '韩国',
    '韩 国',
    '韩国碳市场',
    'korea',
    'KOREA',
    'K-ETS',
    'K‑ETS',
    'Korea Emissions Trading System (K-ETS)',
  ])('a system by %s', (text) => {
    expect(system(text)).toBe('KR');
  });

  test.each([
    'mee-2024-notice',
    'MEE-2024-NOTICE',
    '关于公开征求〈核算指南 铝冶炼行业〉意见的通知',
    '《关于公开征求〈核算指南 铝冶炼行业〉意见的通知》',
    '关于公开征求《核算指南铝冶炼行业》意见的通知',
    'notice on the aluminium guideline',
    '环办气候函〔2024〕1号',
    '征求意见通知',
  ])('a policy by %s', (text) => {
    expect(policy(text)).toBe('mee-2024-notice');
  });

  test('a statistic without its publication where only one prints it', () => {
    expect(statistic('cn.entities')).toBe('cn.entities@a-report');
    expect(statistic('global.share@b-report')).toBe('global.share@b-report');
  });
});

describe('a name nobody has', () => {
  test('is refused with the nearest', () => {
    const { code, excelError, detail } = refusal(() => system('Corea'));
    expect([code, excelError]).toEqual(['unknown-id', '#VALUE!']);
    expect(detail).toEqual({ received: 'Corea', nearest: ['Korea'] });
  });

  test('near a title, the title is offered', () => {
    expect(refusal(() => policy('关于公开征求核算指南铝冶炼行业的通知')).detail).toMatchObject({ nearest: [POLICIES[0]!.title.zh] });
  });

  test.each(['kryptonite', 'constructor', '__proto__', 'toString', '《》', '·'])('%s: nothing near is offered', (text) => {
    expect(refusal(() => system(text)).detail).toMatchObject({ nearest: [] });
    expect(hasName(SYSTEMS, namesOfSystem, text)).toBe(false);
  });
});

describe('a name of several', () => {
  test('lists their ids', () => {
    const { code, excelError, detail } = refusal(() => system('ETS'));
    expect([code, excelError]).toEqual(['ambiguous-id', '#VALUE!']);
    expect(detail).toEqual({ received: 'ETS', candidates: ['CN', 'CN-HB'] });
    expect(refusal(() => statistic('global.share')).detail).toMatchObject({ candidates: ['global.share@a-report', 'global.share@b-report'] });
    expect(hasName(SYSTEMS, namesOfSystem, 'ets')).toBe(true);
  });

  test('is one where a record has it twice', () => {
    const [korea] = SYSTEMS;
    expect(findByName([{ ...korea!, aliases: ['韩国碳市场', 'KR'] }], namesOfSystem, 'kr').id).toBe('KR');
  });
});
