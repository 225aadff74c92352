import { checkData } from '../../src/cli/_lib/data-folder';
import { check as idsPermanent } from '../../src/dataset/checks/ids-permanent';
import { check as idsUnique } from '../../src/dataset/checks/ids-unique';
import { readFacts } from '../../src/dataset/facts';
import { setRecords } from '../../src/functions/_lib/context';
import { ask } from '../_setup/ask';
import { BOOK, useRecordBook } from '../_setup/record-book';
import { factsWith } from '../_setup/records';

const REASON = { zh: '来源已更正，请用新编号。', en: 'Corrected by the source; use the new id.' };
const GONE = { id: 'alpha.cap@a-report', date: '2026-03-01', reason: REASON };
const FILE = {
  path: 'withdrawn/2026.yaml',
  text: `withdrawn:\n  - id: ${GONE.id}\n    date: 2026-03-01\n    reason: { zh: ${REASON.zh}, en: ${REASON.en} }\n`,
};

describe('a withdrawn record', () => {
  beforeEach(() => {
    useRecordBook();
    setRecords({ ...BOOK, withdrawn: [GONE] });
  });

  test.each([
    ['STAT', [[GONE.id]]],
    ['STAT', [[GONE.id.toUpperCase()]]],
    ['POLICY', [[GONE.id]]],
    ['SYSTEM', [[GONE.id]]],
    ['SOURCE', [[GONE.id]]],
  ] as const)('answers %s with #N/A, the day and the reason', (name, id) => {
    const [[cell]] = ask(name, id, ...(name === 'SYSTEM' ? ['status'] : [])) as [[unknown]];
    expect(cell).toMatchObject({ error: '#N/A', code: 'withdrawn' });
    expect(cell).toMatchObject({ en: expect.stringContaining('2026-03-01: Corrected'), zh: expect.stringContaining('2026-03-01 撤回：来源已更正') });
  });

  test('is read from its file', () => {
    const { facts, faults } = readFacts([FILE]);
    expect(faults).toEqual([]);
    expect(facts.records.withdrawn).toMatchObject([GONE]);
  });

  test('needs its reason in both languages', () => {
    const { faults } = checkData([{ ...FILE, text: FILE.text.replace(/, en: .*\}/, ' }') }], []);
    expect(faults).toMatchObject([{ file: 'withdrawn/2026.yaml', rule: 'schema' }]);
  });

  test('keeps its id: it is not missing, and no other record may take it', () => {
    const { withdrawn } = readFacts([FILE]).facts.records;
    expect(idsPermanent.run(factsWith({ withdrawn }, { publishedIds: [GONE.id] }))).toEqual([]);
    expect(idsUnique.run(factsWith({ withdrawn: [...withdrawn, ...withdrawn] }))).toMatchObject([{ rule: 'ids-unique' }]);
  });
});
