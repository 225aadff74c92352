import { importedCount, importedFigure } from '../../src/core/imported-figures';
import type { Dataset, Import } from '../../src/core/dataset';
import { carbonError } from '../../src/core/errors';
import { joinImports } from '../../src/dataset/imports/join';
import { noHost } from '../../src/host/no-host';
import { doWithout } from '../../src/taskpane/actions/imports/do-without';
import { giveFiles, givenFiles, givenText } from '../../src/taskpane/actions/imports/give-files';
import { keepPreview } from '../../src/taskpane/actions/imports/keep-import';
import { removeFromWorkbook, saveIntoWorkbook } from '../../src/taskpane/actions/imports/keep-in-workbook';
import { leavePreview } from '../../src/taskpane/actions/imports/leave-preview';
import { paste } from '../../src/taskpane/actions/imports/paste';
import { isCurrent, readAgain } from '../../src/taskpane/actions/imports/read-again';
import { readFiles } from '../../src/taskpane/actions/imports/read-files';
import { readOtherwise } from '../../src/taskpane/actions/imports/read-otherwise';
import { showPreview } from '../../src/taskpane/actions/imports/show-preview';
import { takeBack } from '../../src/taskpane/actions/imports/take-back';
import { takeSavedImport } from '../../src/taskpane/actions/imports/take-saved-import';
import { takeDataset } from '../../src/taskpane/actions/take-dataset';
import * as importParts from '../../src/taskpane/import-parts';
import { textOf, type Said } from '../../src/taskpane/report';
import type { GivenFile, Preview, ReadResult } from '../../src/taskpane/slices/imports';
import type * as Parts from '../../src/taskpane/workbook-parts';
import { datasetOf } from '../_setup/facts';
import { actingPane } from './_pane';

jest.mock('../../src/taskpane/workbook-parts', () => ({
  savedImport: jest.fn(),
  saveImport: jest.fn(),
  forgetImport: jest.fn(),
  doWithoutImport: jest.fn(),
  toldOfWorkbook: jest.fn(),
}));
const workbook = jest.mocked(jest.requireMock<typeof Parts>('../../src/taskpane/workbook-parts'));
beforeEach(() => jest.resetAllMocks());

/** TEST:A closed at 50 on 2024-03-01. */
const BASE = datasetOf([{}]);
const OWN = 'symbol,period,measure,value,currency\nTEST:A,2024-03-01,close,51,CNY\nTEST:A,2024-03-02,close,52.5,CNY\nTEST:A,someday,close,53,CNY\n';
const RATES = 'Date,USD,CNY\n2024-03-01,1.0813,7.78\n';
/** Whose prices these are only the user knows. */
const DATED = 'date,close\n2024-03-04,61.2\n2024-03-05,61.4\n';

const textFile = (name: string, text: string): GivenFile => ({
  name,
  size: text.length,
  bytes: () => Promise.resolve(new TextEncoder().encode(text)),
});

/** The pane, with data that are joined as they are in the product. */
function importingPane(kind: 'excel' | 'workbench' = 'workbench') {
  const acting = actingPane({ ...noHost('en'), kind });
  const kept: Import[] = [];
  let dataset: Dataset = BASE;
  acting.dispatch(takeDataset(BASE));
  const use = () => {
    dataset = joinImports(BASE, kept);
    acting.dispatch(takeDataset(dataset));
    return Promise.resolve({ kind: 'changed', isKept: true } as const);
  };
  const data = {
    current: () => ({ dataset, records: jest.fn(), version: { version: '', asOf: '', published: '' } }),
    imports: () => kept,
    addImport: jest.fn((made: Import): Promise<Awaited<ReturnType<typeof use>> | { kind: 'refused'; error: ReturnType<typeof carbonError> }> => {
      kept.push(made);
      return use();
    }),
    removeImport: jest.fn((id: string) => {
      kept.splice(kept.findIndex((made) => made.id === id), 1); // prettier-ignore
      return use();
    }),
  };
  const pane = () => ({ ...acting, host: acting.desk.host, data: data as never, state: acting.state(), dataset: acting.state().dataset });
  return { acting, data, kept, pane, imports: () => acting.state().imports, message: () => messageOf(acting.state().work) };
}

function messageOf(work: ReturnType<ReturnType<typeof actingPane>['state']>['work']) {
  if (work.status === 'none' || work.status === 'working') return { status: work.status, said: [], lists: [] };
  const { said, sections } = work.report;
  const text = (item: Said) => textOf(item, 'en');
  return {
    status: work.status,
    said: said.map(text),
    lists: sections.map(({ title, items }) => [text(title), ...items.map((item) => (typeof item === 'object' && 'act' in item ? text(item.said) : text(item)))]),
  }; // prettier-ignore
}

function resultOf(preview: Preview | undefined): Extract<ReadResult, { made: unknown }> {
  if (!preview || !('made' in preview.read.result)) throw new Error('nothing was read');
  return preview.read.result;
}

describe('reading', () => {
  test('a file is looked at, and nothing is kept', async () => {
    const { pane, data, imports, message } = importingPane();
    await readFiles(pane(), [textFile('own.csv', OWN)]);
    expect(imports()).toMatchObject({ isPreviewOpen: true, waiting: [], preview: { name: 'own.csv', of: { from: 'file', kind: 'carbon-csv' } } });
    const { comparison, remarks, made } = resultOf(imports().preview);
    expect(comparison).toMatchObject({ isKept: false, counts: { fresh: 1, same: 0, conflicts: 1, replaced: 0 } });
    expect(comparison.conflicts[0]).toMatchObject({ standing: { value: 50 }, imported: { value: 51, locator: 'L2' } });
    expect(remarks).toEqual([expect.objectContaining({ code: 'no-date', line: 4 })]);
    expect(importedCount(made)).toBe(2);
    expect(importedFigure(made, 1)).toMatchObject({
      symbol: 'TEST:A',
      period: '2024-03-02',
      measure: 'close',
      value: 52.5,
      currency: 'CNY',
      locator: 'L3',
    });
    expect(data.addImport).not.toHaveBeenCalled();
    expect(message()).toEqual({ status: 'none', said: [], lists: [] });
  });

  test('rates follow figures, currency by currency', async () => {
    const { pane, imports } = importingPane();
    await readFiles(pane(), [textFile('eurofxref.csv', RATES)]);
    const { made } = resultOf(imports().preview);
    expect(importedCount(made)).toBe(2);
    expect([0, 1].map((at) => importedFigure(made, at))).toEqual([
      { symbol: 'EUR/USD', period: '2024-03-01', measure: 'rate', value: 1.0813, bound: '=', currency: 'USD', locator: 'L2', heading: '' },
      { symbol: 'EUR/CNY', period: '2024-03-01', measure: 'rate', value: 7.78, bound: '=', currency: 'CNY', locator: 'L2', heading: '' },
    ]);
  });

  test.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /neither text nor an \.xlsx/],
    ['an empty file', new Uint8Array(), /empty/],
    ['another text', new TextEncoder().encode('Dear colleague,\nsee you on Monday.\n'), /of no kind that is known/],
  ])('%s is refused with its name and what to do', async (_, bytes, reason) => {
    const { pane, imports, message } = importingPane();
    await readFiles(pane(), [{ name: 'wrong.dat', size: bytes.length, bytes: () => Promise.resolve(bytes) }]);
    expect(message()).toMatchObject({ status: 'failed', said: [expect.stringMatching(/^wrong\.dat: /)] });
    expect(message().said[0]).toMatch(reason);
    expect(imports().preview).toBeUndefined();
  });

  test('what is too large is not even read', async () => {
    const { pane, message } = importingPane();
    const huge = { name: 'huge.xlsx', size: 2_000_000_000, bytes: jest.fn() };
    await readFiles(pane(), [huge]);
    expect(message()).toMatchObject({ status: 'failed', said: [expect.stringMatching(/^huge\.xlsx: The file has 2000\.0 MB/)] });
    expect(huge.bytes).not.toHaveBeenCalled();
  });

  test('a file that is gone by now is told, and the next one is read', async () => {
    const { pane, imports, message } = importingPane();
    const gone = { name: 'gone.csv', size: 1, bytes: () => Promise.reject(new DOMException('', 'NotReadableError')) };
    await readFiles(pane(), [gone, textFile('own.csv', OWN), textFile('rates.csv', RATES)]);
    expect(message()).toMatchObject({ status: 'failed', said: [expect.stringContaining('gone.csv: The file cannot be opened')] });
    expect(imports()).toMatchObject({ preview: { name: 'own.csv' }, waiting: [{ name: 'rates.csv' }] });
  });

  test('what is given while another file is looked at waits its turn', async () => {
    const { pane, imports } = importingPane();
    await readFiles(pane(), [textFile('own.csv', OWN)]);
    giveFiles(pane(), givenFiles([new File([RATES], 'rates.csv')]));
    expect(imports()).toMatchObject({ preview: { name: 'own.csv' }, waiting: [{ name: 'rates.csv' }] });
    leavePreview(pane());
    expect(imports()).toMatchObject({ preview: undefined, isPreviewOpen: false, isBack: true });
    await settled(() => imports().preview?.name === 'rates.csv');
    expect(imports().waiting).toEqual([]);
  });

  test('no file changes nothing', () => {
    const { acting, pane } = importingPane();
    const before = acting.state();
    giveFiles(pane(), givenFiles([]));
    expect(acting.state()).toBe(before);
  });

  test('a pasted text stays in its box until it has been read', async () => {
    const { acting, pane, imports } = importingPane();
    acting.dispatch(paste('not a table'));
    await readFiles(pane(), [givenText('Pasted text', 'not a table')]);
    expect(imports().pasted).toBe('not a table');
    acting.dispatch(paste(RATES));
    await readFiles(pane(), [givenText('Pasted text', RATES)]);
    expect(imports()).toMatchObject({ pasted: undefined, preview: { name: 'Pasted text' } });
  });
});

describe('cancelling', () => {
  /** A file whose bytes come when they are let through. */
  function slowFile(name: string, text: string) {
    let letThrough = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (letThrough = resolve));
    return { file: { ...textFile(name, text), bytes: () => arrived.then(() => new TextEncoder().encode(text)) }, letThrough: () => letThrough() };
  }

  function cancel({ acting }: ReturnType<typeof importingPane>): void {
    const { work } = acting.state();
    if (work.status !== 'working' || !work.cancel) throw new Error('nothing can be cancelled');
    work.cancel();
  }

  const isOpening = ({ acting }: ReturnType<typeof importingPane>, name: string) => {
    const { work } = acting.state();
    return work.status === 'working' && typeof work.label === 'object' && work.label.en === `Opening ${name}…`;
  };

  test('a file that takes long is named, and one need not wait for it', async () => {
    const opened = importingPane();
    const { pane, imports, message, acting } = opened;
    const { file, letThrough } = slowFile('slow.csv', OWN);
    const reading = readFiles(pane(), [file, textFile('rates.csv', RATES)]);
    await settled(() => isOpening(opened, 'slow.csv'));
    cancel(opened);
    await reading;
    expect(message()).toEqual({ status: 'cancelled', said: ['Cancelled. The workbook is as it was.'], lists: [] });
    letThrough();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(imports()).toMatchObject({ preview: undefined, waiting: [] });
    expect(acting.state().work.status).toBe('cancelled');
  });

  test('what is being opened and read is told, step by step', async () => {
    const { pane, acting } = importingPane();
    await readFiles(pane(), [textFile('own.csv', OWN)]);
    const labels = acting.told.map((work) => (work.status === 'working' && typeof work.label === 'object' ? work.label.en : work.status));
    expect(labels).toEqual(['Reading…', 'Opening own.csv…', 'Reading own.csv…', 'none']);
  });

  test('what was imported before it stays imported, and is told', async () => {
    const opened = importingPane();
    const { pane, imports, message, kept } = opened;
    const { file } = slowFile('slow.csv', OWN);
    await readFiles(pane(), [textFile('rates.csv', RATES), file]);
    const keeping = keepPreview(pane(), resultOf(imports().preview).made, 2);
    await settled(() => isOpening(opened, 'slow.csv'));
    cancel(opened);
    await keeping;
    expect(message()).toMatchObject({ status: 'done', said: ['Imported from rates.csv: figures 2; currencies 2.'] });
    expect(kept).toHaveLength(1);
    expect(imports()).toMatchObject({ preview: undefined, waiting: [] });
  });
});

describe('looking', () => {
  test('an answer makes what was read old; it is read again with it', async () => {
    const { acting, pane, imports } = importingPane();
    await readFiles(pane(), [textFile('prices.csv', DATED)]);
    const { questions } = imports().preview!.read;
    expect(questions.map(({ name }) => name)).toContain('symbol');
    acting.dispatch(readOtherwise({ answers: { symbol: 'TEST:A', currency: 'CNY', measure: 'close' } }));
    expect(isCurrent(imports().preview!, BASE)).toBe(false);
    await readAgain(pane(), importParts, imports().preview!);
    expect(isCurrent(imports().preview!, BASE)).toBe(true);
    expect(importedFigure(resultOf(imports().preview).made, 0)).toMatchObject({
      symbol: 'TEST:A',
      period: '2024-03-04',
      measure: 'close',
      value: 61.2,
    });
  });

  test('an answer that comes while it is read goes before what comes of the one before', async () => {
    const { acting, pane, imports } = importingPane();
    await readFiles(pane(), [textFile('prices.csv', DATED)]);
    acting.dispatch(readOtherwise({ answers: { symbol: 'TEST:A', currency: 'CNY' } }));
    const reading = readAgain(pane(), importParts, imports().preview!);
    acting.dispatch(readOtherwise({ answers: { symbol: 'OWN:B', currency: 'CNY' } }));
    await reading;
    expect(isCurrent(imports().preview!, BASE)).toBe(false);
  });

  test('it is left for later and gone on with', async () => {
    const { acting, pane, imports } = importingPane();
    await readFiles(pane(), [textFile('own.csv', OWN)]);
    acting.dispatch(showPreview(false));
    expect(imports()).toMatchObject({ isPreviewOpen: false, isBack: true, preview: { name: 'own.csv' } });
    acting.dispatch(showPreview(true));
    expect(imports()).toMatchObject({ isPreviewOpen: true, isBack: false });
  });

  test('what is asked of no file changes nothing', () => {
    const { acting } = importingPane();
    const before = acting.state();
    acting.dispatch(readOtherwise({ kind: 'ecb-rates' }));
    expect(acting.state()).toBe(before);
  });
});

describe('keeping', () => {
  async function withOwn(kind?: 'excel') {
    const opened = importingPane(kind);
    await readFiles(opened.pane(), [textFile('own.csv', OWN)]);
    await keepPreview(opened.pane(), resultOf(opened.imports().preview).made, 1);
    return opened;
  }

  test('it is in use at once, and the message leads to its instruments', async () => {
    const { acting, imports, message } = await withOwn();
    expect(acting.state().dataset.imports).toMatchObject([{ name: 'own.csv', kind: 'carbon-csv', figures: 2 }]);
    expect(imports()).toMatchObject({ preview: undefined, isPreviewOpen: false });
    expect(message()).toEqual({
      status: 'done',
      said: ['Imported from own.csv: figures 1; instruments 1.'],
      lists: [['Instruments: 1', 'TEST:A TEST:A allowance']],
    });
    const { work } = acting.state();
    const [item] = 'report' in work ? work.report.sections[0]!.items : [];
    (item as { act: () => void }).act();
    expect(acting.state()).toMatchObject({ page: 'prices', prices: { opened: 0 } });
  });

  test('Excel calculates nothing by itself: the message says what to do', async () => {
    const { message } = await withOwn('excel');
    expect(message().said).toEqual([
      'Imported from own.csv: figures 1; instruments 1.',
      'Formulas that are in the workbook already follow when you refresh.',
    ]);
  });

  test('the same file again brings nothing', async () => {
    const { pane, imports } = await withOwn();
    await readFiles(pane(), [textFile('own.csv', OWN)]);
    expect(resultOf(imports().preview).comparison.isKept).toBe(true);
  });

  test('where it is refused, what was looked at stays', async () => {
    const { pane, data, imports, message } = importingPane();
    await readFiles(pane(), [textFile('own.csv', OWN)]);
    const error = carbonError('imports-too-large', { file: 'own.csv', figures: 10 });
    data.addImport.mockResolvedValueOnce({ kind: 'refused', error });
    await keepPreview(pane(), resultOf(imports().preview).made, 1);
    expect(message()).toMatchObject({ status: 'failed', said: [error.text('en')] });
    expect(imports().preview?.name).toBe('own.csv');
  });

  test('then the next file is opened; what cannot be read is told beside', async () => {
    const { pane, imports, message } = importingPane();
    await readFiles(pane(), [textFile('own.csv', OWN), textFile('letter.txt', 'Dear colleague'), textFile('rates.csv', RATES)]);
    await keepPreview(pane(), resultOf(imports().preview).made, 1);
    expect(imports()).toMatchObject({ preview: { name: 'rates.csv' }, isPreviewOpen: true, waiting: [] });
    expect(message()).toMatchObject({
      status: 'done',
      said: ['Imported from own.csv: figures 1; instruments 1.'],
      lists: [['Files that could not be read: 1', expect.stringMatching(/^letter\.txt: /)]],
    });
    await keepPreview(pane(), resultOf(imports().preview).made, 2);
    expect(message().said[0]).toBe('Imported from rates.csv: figures 2; currencies 2.');
  });

  test('it is taken back, and that is undone', async () => {
    const { acting, kept, pane, message } = await withOwn();
    await takeBack(pane(), kept[0]!);
    expect(acting.state().dataset.imports).toEqual([]);
    expect(message()).toMatchObject({ status: 'done', said: ['Taken back: own.csv. Its figures answer no formula any more.'] });
    const { work } = acting.state();
    const [undo] = ('report' in work && work.report.offers) || [];
    undo!.act();
    await settled(() => message().said[0] === 'In use again: own.csv.');
    expect(acting.state().dataset.imports).toMatchObject([{ name: 'own.csv' }]);
  });
});

describe('the workbook', () => {
  async function anImport() {
    const opened = importingPane();
    await readFiles(opened.pane(), [textFile('own.csv', OWN)]);
    const { made } = resultOf(opened.imports().preview);
    leavePreview(opened.pane());
    return { ...opened, made };
  }

  test('it carries an import, and no longer', async () => {
    const { pane, made, message, acting } = await anImport();
    await saveIntoWorkbook(pane(), made);
    expect(workbook.saveImport).toHaveBeenCalledWith(acting.desk, made);
    expect(message().said[0]).toContain('Saved into this workbook: own.csv.');
    await removeFromWorkbook(pane(), made);
    expect(workbook.forgetImport).toHaveBeenCalledWith(acting.desk, made.id);
    expect(message().said[0]).toContain('Removed from this workbook: own.csv.');
  });

  test('what it carries is looked at as a file is', async () => {
    const { pane, made, imports, acting } = await anImport();
    workbook.savedImport.mockResolvedValue(JSON.parse(JSON.stringify(made)));
    await takeSavedImport(pane(), made);
    expect(workbook.savedImport).toHaveBeenCalledWith(acting.desk, made.id);
    expect(imports()).toMatchObject({ isPreviewOpen: true, preview: { name: 'own.csv', of: { from: 'workbook', made: { id: made.id } } } });
    expect(resultOf(imports().preview).comparison.counts).toEqual({ fresh: 1, same: 0, conflicts: 1, replaced: 0 });
  });

  test.each([
    ['no import', () => ({ format: 1 })],
    ['another import than its name says', (made: Import) => ({ ...made, id: 'import-00000000', source: { ...made.source, id: 'import-00000000' } })],
  ])('%s is not taken', async (_, saved) => {
    const { pane, made, imports, message } = await anImport();
    workbook.savedImport.mockResolvedValue(JSON.parse(JSON.stringify(saved(made))));
    await takeSavedImport(pane(), made);
    expect(message()).toMatchObject({ status: 'failed', said: [expect.stringContaining('is damaged or of a newer version')] });
    expect(imports().preview).toBeUndefined();
  });

  test('it does without one, and is refreshed', async () => {
    const { pane, message, acting } = await anImport();
    const refreshed = { tables: [], recalculated: 1, isManual: false, missing: [] };
    workbook.doWithoutImport.mockResolvedValue(refreshed);
    workbook.toldOfWorkbook.mockReturnValue({ said: [{ key: 'refresh.nothingThere' }], sections: [] });
    await doWithout(pane(), 'import-12345678');
    expect(workbook.doWithoutImport).toHaveBeenCalledWith(acting.desk, 'import-12345678', expect.anything());
    expect(workbook.toldOfWorkbook).toHaveBeenCalledWith(refreshed);
    expect(message().status).toBe('done');
  });
});

/** Waits for an action that was only begun. */
async function settled(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1000 && !isSo(); turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(isSo()).toBe(true);
}
