import { readPublished, Unreadable } from '../../../src/dataset/feed/published';
import { bundledJson, smallJson, type PublishedJson } from './_published';
import { bundledDataset } from '../../_setup/bundled';
import { openDataset } from '../../../src/dataset/store';
import { eventFact, factsWith, newsFact, policyFact, printed, statisticFact, systemFact } from '../../_setup/records';
import { compile } from '../../../src/dataset/compile';
import { compileRecords } from '../../../src/dataset/compiled-records';
import { observationFact } from '../../_setup/facts';

type Spoil = (json: any) => void;

/** Why a spoilt dataset is refused. */
function refusal(spoil: Spoil, json: PublishedJson = bundledJson()): string {
  spoil(json);
  try {
    readPublished(JSON.stringify(json));
  } catch (thrown) {
    if (thrown instanceof Unreadable) return thrown.part;
    throw thrown;
  }
  return 'not refused';
}

test('what the build publishes is read as it was compiled', () => {
  const json = bundledJson();
  const { dataset, records } = readPublished(JSON.stringify(json));
  expect(openDataset(dataset).quotes).toEqual(bundledDataset().quotes);
  expect({ ...dataset, records }).toEqual(JSON.parse(JSON.stringify({ ...json, '//': undefined, records: { ...json.records, '//': undefined } })));
});

test('a dataset as small as one figure is read', () => {
  expect(readPublished(JSON.stringify(smallJson())).dataset.asOf).toBe('2024-03-01');
});

test('a dataset whose form is newer says so', () => {
  expect(() => readPublished(JSON.stringify({ format: 2 }))).toThrow(expect.objectContaining({ form: 2 }));
});

describe('is refused:', () => {
  test.each(['', '{', '[1,', '<!doctype html><title>Log in</title>', '\u0000'])('text that is no JSON: %j', (text) => {
    expect(() => readPublished(text)).toThrow('JSON');
  });

  test.each(['null', '1', '"text"', '[]', '{}', '{"format":"1"}'])('JSON that is no dataset: %s', (text) => {
    expect(() => readPublished(text)).toThrow(Unreadable);
  });

  test('nesting that would exhaust the stack', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(() => readPublished(`{"format":1,"records":${deep}}`)).toThrow('nested too deep');
  });

  test.each(['__proto__', 'constructor', 'prototype'])('the key %s, and nothing is polluted', (key) => {
    const text = JSON.stringify(bundledJson()).replace('"records":{', `"records":{"${key}":{"polluted":true},`);
    expect(() => readPublished(text)).toThrow(`key ${key}`);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  const SPOILT: readonly (readonly [what: string, spoil: Spoil, part: RegExp])[] = [
    ['a huge text', (json) => (json.records.news[0].headline.zh = '字'.repeat(40_000)), /records\.news\.0\.headline\.zh: text of 40000/],
    ['a huge key', (json) => (json.records['k'.repeat(40_000)] = []), /records/],
    ['control characters', (json) => (json.instruments[0].name.en = 'A\u0000B'), /control character/],
    ['half a character', (json) => (json.instruments[0].name.en = 'A\ud800'), /control character/],
    ['a number out of all bounds', (json) => (json.records.statistics[0].value = 1e300), /number 1e\+300/],
    ['a number that leaves no digits', (json) => (json.quotes.value[0] = 1e-300), /number 1e-300/],
    ['an unknown key', (json) => (json.quotes.extra = []), /quotes: Unrecognized key/],
    ['a missing column', (json) => delete json.quotes.trend, /quotes\.trend/],
    ['a column of texts', (json) => (json.quotes.value = json.quotes.value.map(String)), /quotes\.value/],
    ['a text among the numbers of a column', (json) => (json.quotes.end[3] = '2024-11-13'), /quotes\.end/],
    ['a hole in a column', (json) => (json.quotes.end[3] = null), /quotes\.end/],
    ['a short column', (json) => json.quotes.printed.pop(), /quotes\.printed: \d+ entries/],
    ['a long column', (json) => json.quotes.value.push(1), /quotes\.value: \d+ entries/],
    ['a fraction of a day', (json) => (json.quotes.end[0] += 0.5), /quotes\.end/],
    ['a day of another century', (json) => (json.quotes.end[0] = 1), /quotes\.end/],
    ['a period that ends before it begins', (json) => (json.quotes.start[0] = json.quotes.end[0] + 1), /row 0 is no figure/],
    ['a negative figure', (json) => (json.quotes.value[0] = -1), /quotes\.value/],
    ['an unknown measure', (json) => (json.quotes.measure[0] = 9), /quotes\.measure/],
    ['an unknown bound', (json) => (json.quotes.bound[0] = 6), /quotes\.bound/],
    ['a position past the instruments', (json) => (json.quotes.instrument[117] = json.instruments.length), /quotes\.instrument: row 117/],
    ['a position past the sources', (json) => (json.quotes.source[0] = json.sources.length), /quotes\.source: row 0/],
    ['a position past the texts', (json) => (json.quotes.noteEn[0] = json.quotes.texts.length), /quotes\.noteEn: row 0/],
    ['a text twice', (json) => json.quotes.texts.push(json.quotes.texts[1]), /every text once/],
    ['a first text that is not empty', (json) => json.quotes.texts.unshift('x'), /every text once/],
    ['money without a currency', (json) => (json.quotes.currency[json.quotes.measure.indexOf(3)] = 0), /is no figure/],
    ['tonnes in a currency', (json) => (json.quotes.currency[json.quotes.measure.indexOf(7)] = json.quotes.texts.indexOf('CNY')), /is no figure/],
    ['a figure without a line', (json) => (json.quotes.locator[0] = 0), /is no figure/],
    ['rows out of order', (json) => swapRows(json.quotes, 0, 117), /is out of order/],
    ['a price where nothing was traded', (json) => (json.quotes.value[json.quotes.traded.indexOf(0)] = 5), /untraded|traded is false/],
    ['a traded figure without a value', (json) => (json.quotes.value[json.quotes.traded.indexOf(1)] = null), /value is absent/],
    ['an instrument twice', (json) => json.instruments.push(json.instruments[0]), /one of them twice/],
    ['an instrument of no venue', (json) => json.venues.shift(), /no venue/],
    ['a symbol that is none', (json) => (json.instruments[0].symbol = 'CEA'), /instruments\.0\.symbol/],
    ['a name that means two instruments', (json) => json.instruments[1].aliases.push(json.instruments[0].symbol), /already means/],
    ['a publication on a day there is not', (json) => (json.sources[0].published = '2024-02-31'), /2024-02-31 is no day/],
    ['an event on a day there is not', (json) => (json.records.events[0].date = '2024-13'), /2024-13 is no day/],
    ['a record of no publication', (json) => (json.records.systems[0].source = 'nobody'), /no source nobody/],
    ['a policy nobody mentions', (json) => (json.records.policies[0].mentions = []), /mentions/],
    ['an id twice', (json) => json.records.news.push(json.records.news[0]), /is taken/],
    ['an unknown status', (json) => (json.records.systems[0].status.value = 'paused'), /records\.systems\.0\.status/],
    ['a version of another day', (json) => (json.version = `2031-01-01-${json.version.slice(-8)}`), /version/],
    ['a day no figure reaches', (json) => ((json.version = '2031-01-01-00000000'), (json.asOf = '2031-01-01')), /not the last day/],
    ['no figures at all', (json) => Object.values(json.quotes).forEach((column: any) => column.splice(0)), /quotes\.texts/],
  ];

  test.each(SPOILT)('%s', (_, spoil, part) => {
    expect(refusal(spoil)).toMatch(part);
  });
});

function swapRows(quotes: Record<string, number[]>, one: number, other: number): void {
  for (const [name, column] of Object.entries(quotes)) {
    if (name !== 'texts') [column[one], column[other]] = [column[other]!, column[one]!];
  }
}

test('every kind of record is read', () => {
  const facts = {
    ...factsWith({
      systems: [systemFact({ milestones: [{ date: '2024', event: { zh: '启动', en: 'Start' }, tense: 'past', ...printed }] })],
      statistics: [statisticFact()],
      policies: [policyFact()],
      news: [newsFact()],
      events: [eventFact()],
    }),
  };
  const { sources, venues, instruments, quotes, ...rest } = smallJson();
  const records = compileRecords(facts.records);
  const read = readPublished(JSON.stringify({ ...rest, sources, venues, instruments, quotes, records }));
  expect(read.records).toEqual(JSON.parse(JSON.stringify(records)));
  expect(compile({ ...facts, observations: [observationFact()] }).sources).toEqual(read.dataset.sources);
});
