import { readFacts, type DataFile } from '../../src/dataset/facts';
import { periodText } from '../../src/dataset/period';

const SOURCE: DataFile = {
  path: 'sources/a-report.yaml',
  text: `id: a-report
title: { zh: 报告, en: A report }
publisher: { zh: 机构, en: A publisher }
published: 2025-01-31
covers: '2024'
language: zh
documentType: R
terms: { zh: 条款, en: Terms }
attribution: { zh: 来源, en: Source }
grade: first-hand
sha256: ${'a'.repeat(64)}
`,
};
const VENUE: DataFile = {
  path: 'instruments/test.yaml',
  text: `code: TEST
name: { zh: 测试交易所, en: Test Exchange }
codes: []
instruments:
  - symbol: TEST:A
    name: { zh: 甲, en: A }
    segment: secondary-spot
    kind: spot
    currency: CNY
`,
};
const OBSERVATIONS = `source: a-report
sections:
  - heading: 第一节
    period: 2024Q1
    note: { zh: 注, en: Note }
    observations:
      - { symbol: TEST:A, measure: close, period: 2024-03-29, value: 90.66, printed: 90.66元/吨, locator: L46 }
      - { symbol: TEST:A, measure: volume, value: 8740300, printed: 874.03万吨, locator: L68 }
  - heading: 第二节
    observations:
      - { symbol: TEST:A, measure: close, period: '2024', value: 1, printed: '1', locator: L1+L2 }
`;

const withObservations = (text: string): DataFile[] => [SOURCE, VENUE, { path: 'observations/a-report.yaml', text }];
const changed = (from: string, to: string): DataFile[] => {
  expect(OBSERVATIONS).toContain(from);
  return withObservations(OBSERVATIONS.replace(from, to));
};

describe('files that follow their schemas', () => {
  const { facts, faults } = readFacts([...withObservations(OBSERVATIONS), { path: 'sources/a-report.proof', text: 'sha256 abc\n' }]);

  test('have no fault', () => {
    expect(faults).toEqual([]);
    expect(facts.sources.map(({ id }) => id)).toEqual(['a-report']);
    expect(facts.venues.map(({ code }) => code)).toEqual(['TEST']);
    expect(facts.instruments.map(({ symbol, venue }) => [symbol, venue])).toEqual([['TEST:A', 'TEST']]);
    expect(facts.proofs.get('a-report')).toBe('sha256 abc\n');
  });

  test('a figure takes period and note from its section where it has none', () => {
    expect(facts.observations.map(({ period, note, heading }) => [periodText(period), note?.en, heading])).toEqual([
      ['2024-03-29', 'Note', '第一节'],
      ['2024Q1', 'Note', '第一节'],
      ['2024', undefined, '第二节'],
    ]);
  });

  test('every figure knows the file and row it was written in', () => {
    expect(facts.observations.map(({ place }) => place)).toEqual([7, 8, 11].map((row) => ({ file: 'observations/a-report.yaml', row })));
  });
});

describe('a fault names the file, the row, the rule, what was found and the remedy', () => {
  test.each<[string, DataFile[], number, string, RegExp]>([
    ['a locator that is no line', changed('locator: L46', 'locator: 46'), 7, 'schema', /locator/],
    ['a locator of line 0', changed('locator: L46', 'locator: L0'), 7, 'schema', /L135/],
    ['an unknown key', changed('value: 8740300', 'valeu: 8740300'), 8, 'schema', /valeu/],
    ['an unknown measure', changed('measure: volume', 'measure: vol'), 8, 'schema', /measure/],
    ['a value in quotes', changed('value: 90.66', "value: '90.66'"), 7, 'schema', /value/],
    ['a negative value', changed('value: 90.66', 'value: -90.66'), 7, 'schema', /value/],
    ['a year without quotes', changed("period: '2024'", 'period: 2024'), 11, 'schema', /period.*string/],
    ['a period that is none', changed('period: 2024Q1', 'period: 2024Q5'), 4, 'schema', /2024-11-13, 2026-W05/],
    ['no period', changed(", period: '2024'", ''), 11, 'schema', /no period/],
    ['a note in one language', changed('note: { zh: 注, en: Note }', 'note: { zh: 注 }'), 5, 'schema', /note\.en/],
    ['no printed text', changed("printed: '1'", "printed: ''"), 11, 'schema', /printed/],
    ['broken YAML', changed('heading: 第二节', 'heading: "第二" 节'), 9, 'yaml', /./],
    ['a key twice', changed('heading: 第二节', 'heading: 第二节\n    heading: 第三节'), 10, 'yaml', /unique/],
    [
      'a section without figures',
      changed(
        "observations:\n      - { symbol: TEST:A, measure: close, period: '2024', value: 1, printed: '1', locator: L1+L2 }",
        'observations: []',
      ),
      10,
      'schema',
      /observations/,
    ],
  ])('%s', (_, files, row, rule, found) => {
    const { faults } = readFacts(files);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file: 'observations/a-report.yaml', row, rule });
    expect(faults[0]!.found).toMatch(found);
    expect(faults[0]!.remedy).not.toBe('');
  });

  test.each([
    ['a source card', SOURCE, 'published: 2025-01-31', 'published: 2025', 4],
    ['a source card', SOURCE, 'grade: first-hand', 'grade: good', 10],
    ['a source card', SOURCE, 'title: { zh: 报告, en: A report }', 'title: A report', 2],
    ['an instrument', VENUE, 'symbol: TEST:A', 'symbol: A', 5],
    ['an instrument', VENUE, 'currency: CNY', 'currency: yuan', 9],
    ['an instrument', VENUE, 'kind: spot', 'kind: spot\n    colour: red', 5],
  ])('in %s: %#', (_, file, from, to, row) => {
    const { faults, facts } = readFacts([{ ...file, text: file.text.replace(from, to) }]);
    expect(faults).toEqual([expect.objectContaining({ file: file.path, row, rule: 'schema' })]);
    expect([...facts.sources, ...facts.instruments]).toEqual([]);
  });

  test('every fault of a file is told at once', () => {
    const text = OBSERVATIONS.replace('locator: L46', 'locator: 46').replace('measure: volume', 'measure: vol');
    expect(readFacts(withObservations(text)).faults.map(({ row }) => row)).toEqual([7, 8]);
  });
});
