import { check as proofCurrent } from '../../src/dataset/checks/proof-current';
import { proofOf, prove, readProof, writeProof } from '../../src/dataset/proof';
import { provables, type Provable } from '../../src/dataset/provable';
import { factsAround, sourceFact, type Row } from '../_setup/facts';
import { factsWith, newsFact, statisticFact } from '../_setup/records';

const SHA = 'b'.repeat(64);
const ROW: Row = { measure: 'close', period: '2024-11-13', value: 105.65, printed: '105.65元/吨', locator: 'L2' };
const OTHER_ROW: Row = { measure: 'close', period: '2024-12-31', value: 97.49, printed: '97.49 元 / 吨', locator: 'L3' };
const PUBLICATION = ['第一行', '11月13日达到105.65元/吨。', '年底为 97.49 元 / 吨', '', '末行'].join('\n');

const sources = [sourceFact({ sha256: SHA })];
const facts = (...rows: Row[]) => factsAround(rows, { sources });
const provableOf = (row: Row): Provable => provables(facts(row))[0]!;
const provenBy = (text: string, ...rows: Row[]) => prove(facts(...rows), new Map([[SHA, text]]));

describe('a proof holds for one value, read from one text on one line', () => {
  test.each<[string, Row]>([
    ['value', { value: 105.66 }],
    ['printed text', { printed: '105.66元/吨' }],
    ['locator', { locator: 'L3' }],
    ['measure', { measure: 'high' }],
    ['period', { period: '2024-11-14' }],
    ['symbol', { symbol: 'TEST:B' }],
    ['bound', { bound: '>' }],
    ['currency', { currency: 'USD' }],
    ['status', { status: 'derived' }],
  ])('another %s loses it', (_, change) => {
    expect(proofOf(provableOf({ ...ROW, ...change }))).not.toBe(proofOf(provableOf(ROW)));
    const stored = new Map([['a-report', writeProof(SHA, [provableOf(ROW)])]]);
    const run = (row: Row) => proofCurrent.run({ ...facts(row), proofs: stored });
    expect(run(ROW)).toEqual([]);
    expect(run({ ...ROW, ...change })).toEqual([
      expect.objectContaining({ rule: 'proof-current', found: expect.stringContaining('no current proof') }),
    ]);
  });

  test('another note keeps it', () => {
    expect(proofOf(provableOf({ ...ROW, note: { zh: '注', en: 'Note' } }))).toBe(proofOf(provableOf(ROW)));
  });

  test('what is written is read back', () => {
    const { sha256, hashes } = readProof(writeProof(SHA, [provableOf(ROW), provableOf(OTHER_ROW)]));
    expect(sha256).toBe(SHA);
    expect([...hashes].sort()).toEqual([proofOf(provableOf(ROW)), proofOf(provableOf(OTHER_ROW))].sort());
  });

  test('the order of the figures does not matter', () => {
    const rows = [provableOf(ROW), provableOf(OTHER_ROW)];
    expect(writeProof(SHA, rows)).toBe(writeProof(SHA, rows.toReversed()));
  });
});

describe('figures are held against the publication itself', () => {
  test('all found: the source is proven', () => {
    const { faults, proofs } = provenBy(PUBLICATION, ROW, OTHER_ROW);
    expect(faults).toEqual([]);
    expect([...proofs.keys()]).toEqual(['a-report']);
  });

  test.each<[string, Row]>([
    ['a printed text that stands on another line', { locator: 'L3' }],
    ['a printed text that stands nowhere', { printed: '105.66元/吨' }],
    ['a line past the end', { locator: 'L99' }],
    ['a second line that is empty', { locator: 'L2+L4' }],
  ])('%s is a fault, and nothing of the source is proven', (_, change) => {
    const { faults, proofs } = provenBy(PUBLICATION, { ...ROW, ...change }, OTHER_ROW);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ rule: 'printed-stands-on-line', file: 'observations/a-report.yaml' });
    expect(proofs.size).toBe(0);
  });

  test('of several lines one holds the printed text', () => {
    expect(provenBy(PUBLICATION, { ...ROW, locator: 'L1+L2' }, OTHER_ROW).faults).toEqual([]);
  });

  test('records as well', () => {
    const run = (locator: string) =>
      prove(factsWith({ statistics: [statisticFact({ printed: '105.65', locator })], news: [newsFact({ printed: '末行', locator: 'L5' })] }, { sources }), new Map([[SHA, PUBLICATION]])); // prettier-ignore
    expect(run('L2').faults).toEqual([]);
    expect(run('L3').faults).toEqual([expect.objectContaining({ file: 'statistics/a-report.yaml', found: '"105.65" does not stand on L3' })]);
  });

  test('a publication that is not in the folder is a fault', () => {
    const { faults, proofs } = prove(facts(ROW), new Map([['c'.repeat(64), PUBLICATION]]));
    expect(faults).toEqual([expect.objectContaining({ file: 'sources/a-report.yaml', found: expect.stringContaining('no file has the checksum') })]);
    expect(proofs.size).toBe(0);
  });
});
