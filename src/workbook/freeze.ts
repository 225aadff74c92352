/** Freeze: CARBON formulas become the values they show, for a colleague without the add-in, and are remembered so that they can come back. */
import { within, type Area } from '../host/area';
import { Formula, type Change, type Content } from '../host/change';
import type { Contents, FormulaCell, Value, Watch } from '../host/host';
import type { Desk } from './desk';
import { formulaOver } from './formula-over';
import { formulasIn, type Scope } from './scope';
import { anchorOf, newIds, readRecords, recordsText, type FrozenRecord } from './records';

export interface FreezeReport {
  /** Formulas that are values now; one that spills counts once. */
  readonly frozen: number;
  /** Cells of protected sheets. */
  readonly isProtected: readonly Area[];
  /** Cells that show an error which is no answer, such as #NAME? or #VALUE!: a value would hide it. */
  readonly withoutAnswer: readonly Area[];
}

/** The one error that is an answer: no data. */
const NO_DATA = '#N/A';

/** @throws CarbonError no-cell-selected, records-unreadable, records-too-large; what the workbook refuses. It is then as it was. */
export async function freeze({ host }: Pick<Desk, 'host'>, scope: Scope, watch?: Watch): Promise<FreezeReport> {
  const survey = await host.survey();
  const records = readRecords(survey.records);
  const found = await formulasIn(host, scope);
  const isAnswered = ({ value }: FormulaCell) => value === NO_DATA || !String(value).startsWith('#');
  const answered = found.filter((formula) => !formula.isProtected && isAnswered(formula));
  const areas = answered.map(({ cell, spill }) => spill ?? cell);
  const contents = areas.length === 0 ? [] : await host.read(areas, ['values', 'texts', 'numberFormats']);

  const ids = newIds(records, survey.anchors, answered.length);
  const frozen = answered.map(({ formula }, at): FrozenRecord => ({ id: ids[at]!, formula, values: contents[at]!.values.map((row) => [...row]) }));
  const changes = frozen.flatMap(({ id }, at): Change[] => [
    ...freezeChanges(areas[at]!, contents[at]!),
    { do: 'anchor', name: anchorOf(id), area: areas[at]! },
  ]);
  const undo = frozen.flatMap(({ id, formula }, at): Change[] => [
    formulaOver(areas[at]!, formula),
    ...formatsBack(areas[at]!, contents[at]!),
    { do: 'release', name: anchorOf(id) },
  ]);
  if (answered.length > 0) {
    changes.push({ do: 'keep-records', text: recordsText({ ...records, frozen: [...records.frozen, ...frozen] }) });
    undo.push({ do: 'keep-records', text: survey.records });
    await host.carryOut({ changes, undo }, watch);
  }
  const cellsOf = (formulas: readonly FormulaCell[]) => formulas.map(({ cell }) => cell);
  return {
    frozen: answered.length,
    isProtected: cellsOf(found.filter((formula) => formula.isProtected)),
    withoutAnswer: cellsOf(found.filter((formula) => !formula.isProtected && !isAnswered(formula))),
  };
}

type Shown = Pick<Contents, 'values' | 'texts' | 'numberFormats'>;

/** A day that a formula shows as one would become a bare number: it is given the format it was shown in. */
function freezeChanges(area: Area, shown: Shown): Change[] {
  return [
    ...freezeBack(area, shown.values),
    ...daysIn(shown).map(([row, column]): Change => ({ do: 'style', area: cellAt(area, row, column), style: { numberFormat: 'yyyy-mm-dd' } })),
  ];
}

/** The values as constants. */
export function freezeBack(area: Area, values: readonly (readonly Value[])[]): Change[] {
  return [{ do: 'write', area, cells: values.map((row) => row.map(constant)) }];
}

function formatsBack(area: Area, shown: Shown): Change[] {
  return daysIn(shown).map(([row, column]) => ({
    do: 'style',
    area: cellAt(area, row, column),
    style: { numberFormat: shown.numberFormats[row]![column]! },
  }));
}

function constant(value: Value): Content {
  if (value === NO_DATA) return new Formula('=NA()');
  return value === '' ? undefined : value;
}

function daysIn({ values, texts, numberFormats }: Shown): [row: number, column: number][] {
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column): [number, number][] => {
      const isDay = typeof value === 'number' && /^\d{4}-\d{2}-\d{2}$/.test(texts[row]![column]!);
      return isDay && !/[ymd]/i.test(numberFormats[row]![column]!) ? [[row, column]] : [];
    }),
  );
}

function cellAt(area: Area, row: number, column: number): Area {
  return within(area, row, column, { rows: 1, columns: 1 });
}
