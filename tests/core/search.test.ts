import fc from 'fast-check';
import { prepareSearch, searchRecords, type Searchable } from '../../src/core/search';
import { SEED } from '../_setup/random-values';

interface Note {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

const NOTES: readonly Note[] = [
  { name: 'regulations', title: '碳排放权交易管理暂行条例', text: 'Interim Regulations on Carbon Emissions Trading. 自2024年5月1日起施行。' },
  { name: 'footprint', title: '产品碳足迹核算标准编制工作指引', text: 'Product carbon footprint; 3.5% of steel, REDD+, CO₂e.' },
  { name: 'allocation', title: '2023、2024年度发电行业配额分配方案', text: 'Allocation plan of the power sector (CEA), 全国碳市场。' },
  { name: 'sink', title: '林业碳汇项目方法学', text: 'Forest sinks: methodology CCER-14-001. 碳汇交易 与 市场' },
  { name: 'report', title: '全国碳市场发展报告', text: 'Progress report. 碳足迹只提到一次。' },
];

const asText = ({ title, text }: Note): Searchable => ({ titles: [title], texts: [text] });
const find = (query: string | undefined) => searchRecords(NOTES, asText, query).map(({ name }) => name);

describe('a word finds what holds it', () => {
  test.each([
    ['条例', ['regulations']],
    ['碳排放权交易', ['regulations']],
    ['排放权', ['regulations']],
    ['regulations', ['regulations']],
    ['REGULATIONS', ['regulations']],
    ['Ｒｅｇｕｌａｔｉｏｎｓ', ['regulations']],
    ['methodology', ['sink']],
    ['方法学', ['sink']],
    ['redd+', ['footprint']],
    ['CO2e', ['footprint']],
    ['3.5%', ['footprint']],
    ['ccer-14-001', ['sink']],
    ['2024年5月', ['regulations']],
    ['２０２４年５月', ['regulations']],
  ])('%s', (query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  test.each([
    ['regul', ['regulations']],
    ['alloc', ['allocation']],
    ['foot', ['footprint']],
    ['14', ['sink']],
    ['条', ['regulations']],
    ['例', ['regulations']],
    ['足迹', ['footprint', 'report']],
    ['配额分', ['allocation']],
  ])('the part %s of a word is enough', (query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  test('the end of an English word is none', () => {
    expect(find('ulations')).toEqual([]);
  });

  test.each(['碳排权', '交易管理条例', '全国市场', '碳汇市场'])('%s, whose characters stand apart, finds nothing', (query) => {
    expect(find(query)).toEqual([]);
  });
});

describe('several words', () => {
  test('must all be found, wherever they stand', () => {
    expect(find('allocation power')).toEqual(['allocation']);
    expect(find('power allocation')).toEqual(['allocation']);
    expect(find('allocation steel')).toEqual([]);
    expect(find('配额 cea')).toEqual(['allocation']);
    expect(find('碳市场 2024')).toEqual(['allocation']);
    expect(find('配额cea')).toEqual(['allocation']);
  });

  test('whatever stands between them', () => {
    for (const query of [
      'carbon, emissions',
      '“carbon” (emissions)',
      'carbon　emissions',
      'carbon/emissions',
      'carbon emissions.',
      '《carbon》emissions？',
    ])
      expect(find(query)).toEqual(['regulations']);
  });

  test('one word twice is one word', () => {
    expect(find('条例 条例')).toEqual(['regulations']);
  });
});

describe('the order', () => {
  test('a word in the title comes before one in the text', () => {
    expect(find('碳足迹')).toEqual(['footprint', 'report']);
    expect(find('全国碳市场')).toEqual(['report', 'allocation']);
  });

  test('a title that holds the word comes before one that holds its characters apart', () => {
    const notes = [
      { name: 'apart', title: '碳信息与信用评级', text: '碳信用、碳信用、碳信用' },
      { name: 'whole', title: '关于做好自愿减排项目碳信用登记有关工作的若干意见', text: '' },
    ];
    expect(searchRecords(notes, asText, '碳信用').map(({ name }) => name)).toEqual(['whole', 'apart']);
  });

  test('the whole word comes before its beginning', () => {
    const notes = ['trading floor', 'trade fair', 'trader'].map((title) => ({ name: title, title, text: '' }));
    expect(searchRecords(notes, asText, 'trade')[0]!.name).toBe('trade fair');
  });
});

describe('a query without words', () => {
  test.each([undefined, '', ' ', '\u3000', '\t\n'])('%j is none: everything, in its order', (query) => {
    expect(find(query)).toEqual(NOTES.map(({ name }) => name));
  });

  test.each(['。', '.', '%', '???', '+++', '🌳', '👩🏽‍🌾', '《》', '\u0000', '\u200B'])('%j matches nothing', (query) => {
    expect(find(query)).toEqual([]);
  });
});

describe('hostile queries', () => {
  test.each([
    '.*',
    '[碳',
    '(?:',
    'a{1,99999}',
    '\\',
    '$&',
    '^碳',
    '碳|市',
    '__proto__',
    'constructor',
    'toString',
    "'; DROP TABLE",
    '<script>',
    '\uD800',
    '𠮷',
  ])('%s is a text like any other', (query) => {
    expect(() => find(query)).not.toThrow();
  });

  test('names of what every object has find nothing, and a note that holds them', () => {
    expect(find('constructor')).toEqual([]);
    const notes = ['constructor', '__proto__', 'toString'].map((title) => ({ name: title, title, text: '' }));
    for (const { name } of notes) expect(searchRecords(notes, asText, name).map((note) => note.name)).toEqual([name]);
  });

  test('regular expressions are not read as such', () => {
    expect(find('碳|条')).toEqual(['regulations']);
    expect(find('.*条例')).toEqual(['regulations']);
    expect(find('条.例')).toEqual(find('条 例'));
  });

  test.each([
    ['letters', 'a'.repeat(10_000)],
    ['one Chinese word', '碳'.repeat(10_000)],
    ['words', 'carbon '.repeat(1250)],
    ['different words', Array.from({ length: 2000 }, (_, at) => at.toString(36)).join(' ')],
    ['characters', Array.from({ length: 10_000 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('')],
    ['punctuation', '。'.repeat(10_000)],
    ['emoji', '🌳'.repeat(5_000)],
  ])('10,000 characters of %s', (_, query) => {
    expect(() => find(query)).not.toThrow();
  });

  test('whatever is typed is answered with notes of the list, each once', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 })), (query) => {
        const found = find(query);
        expect(new Set(found).size).toBe(found.length);
        expect(NOTES.map(({ name }) => name)).toEqual(expect.arrayContaining(found));
      }),
      { numRuns: 1000, seed: SEED },
    );
  });
});

describe('whatever the words', () => {
  const han = fc.integer({ min: 0x4e00, max: 0x4eff }).map((code) => String.fromCodePoint(code));
  const titles = fc.array(
    fc.array(fc.oneof({ weight: 6, arbitrary: han }, { weight: 1, arbitrary: fc.constantFrom(' ', '、', '2024', 'ETS', '（', '）') }), { minLength: 2, maxLength: 20 }).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 8 },
  ); // prettier-ignore

  const notesOf = (list: readonly string[]): Note[] => list.map((title, at) => ({ name: String(at), title, text: '' }));

  test('every two Chinese characters that stand side by side in a title find it', () => {
    fc.assert(
      fc.property(titles, (list) => {
        const notes = notesOf(list);
        for (const note of notes) {
          for (const found of note.title.matchAll(/(?=(\p{Script=Han}{2}))/gu)) expect(searchRecords(notes, asText, found[1])).toContain(note);
        }
      }),
      { numRuns: 200, seed: SEED },
    );
  });

  test('a Chinese word finds exactly the titles it stands in', () => {
    fc.assert(
      fc.property(titles, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 5 }), (list, which, from, length) => {
        const notes = notesOf(list);
        const runs = list.flatMap((title) => title.match(/\p{Script=Han}+/gu) ?? []);
        fc.pre(runs.length > 0);
        const run = runs[which % runs.length]!;
        const start = from % run.length;
        const word = run.slice(start, start + length);
        const expected = notes.filter(({ title }) => title.includes(word)).map(({ name }) => name);
        expect(
          searchRecords(notes, asText, word)
            .map(({ name }) => name)
            .sort(),
        ).toEqual(expected.sort());
      }),
      { numRuns: 500, seed: SEED },
    );
  });
});

test('what is prepared is not read again by the searches that follow', () => {
  let reads = 0;
  const counted = (note: Note) => {
    reads += 1;
    return asText(note);
  };
  const notes = [...NOTES];
  prepareSearch(notes, counted);
  expect(reads).toBe(notes.length);
  expect(searchRecords(notes, counted, '碳足迹').map(({ name }) => name)).toEqual(find('碳足迹'));
  expect(reads).toBe(notes.length);
});
