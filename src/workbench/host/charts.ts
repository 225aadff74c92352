/** Charts of points or bars, found again by the name they were given. */
import type { Model } from '@odoo/o-spreadsheet';
import { localAddress, within, type Area } from '../../host/area';
import type { Chart } from '../../host/change';
import type { Dispatch, DispatchResult } from './commands';
import { sheetIdOf } from './places';

const COLOURS = ['#0F6B5C', '#C2571A', '#5B5FC7', '#8A6D00', '#52615E'];

/** A copy the user makes gets another id, so a name leads to our own chart only. */
const idOf = (sheetId: string, name: string) => `${name}@${sheetId}`;

export function addChart(model: Model, chart: Chart, dispatch: Dispatch): DispatchResult {
  const { getters } = model;
  const { name, at } = chart;
  const sheetId = sheetIdOf(model, at.sheet);
  const id = idOf(sheetId, name);
  return dispatch('CREATE_CHART', {
    sheetId,
    figureId: id,
    chartId: id,
    col: at.column,
    row: at.row,
    offset: { x: 0, y: 0 },
    size: {
      width: sumOf(at.columns, (column) => getters.getColSize(sheetId, at.column + column)),
      height: sumOf(at.rows, (row) => getters.getUserRowSize(sheetId, at.row + row) ?? ROW_HEIGHT),
    },
    definition: definitionOf(chart) as never,
  });
}

const ROW_HEIGHT = 23;

function sumOf(count: number, size: (at: number) => number): number {
  return Array.from({ length: count }, (_, at) => size(at)).reduce((sum, one) => sum + one, 0);
}

function definitionOf({ kind, title, source }: Chart) {
  const dataSource = dataSourceOf(source);
  return {
    type: kind === 'points' ? 'scatter' : 'bar',
    title: { text: title },
    background: '#FFFFFF',
    legendPosition: dataSource.dataSets.length > 1 ? 'top' : 'none',
    ...(kind === 'points' ? { labelsAsText: false } : { stacked: false }),
    dataSource,
    dataSetStyles: Object.fromEntries(dataSource.dataSets.map(({ dataSetId }, at) => [dataSetId, { backgroundColor: COLOURS[at % COLOURS.length] }])),
  };
}

function dataSourceOf(source: Area) {
  const [labelRange, ...series] = Array.from({ length: source.columns }, (_, at) => addressWithSheet(within(source, 0, at, { columns: 1 })));
  const dataSets = series.map((dataRange, at) => ({ dataSetId: String(at), dataRange }));
  return { type: 'range', dataSetsHaveTitle: true, labelRange, dataSets };
}

/** The spreadsheet quotes a sheet in its own way; the quotes are always right. */
const addressWithSheet = (area: Area) => `'${area.sheet.replaceAll("'", "''")}'!${localAddress(area)}`;

interface NamedChart {
  /** Of its sheet. */
  readonly sheet: string;
  readonly name: string;
}

/** All else of the chart stays as the user has made it. */
export function setChartSource(model: Model, { source, ...named }: NamedChart & { readonly source: Area }, dispatch: Dispatch): void {
  const found = findChart(model, named);
  if (!found) return;
  const { sheetId, id } = found;
  const definition = { ...model.getters.getChartDefinition(id), dataSource: dataSourceOf(source) } as never;
  dispatch('UPDATE_CHART', { sheetId, figureId: id, chartId: id, definition });
}

export function removeChart(model: Model, named: NamedChart, dispatch: Dispatch): void {
  const found = findChart(model, named);
  if (found) dispatch('DELETE_FIGURE', { sheetId: found.sheetId, figureId: found.id });
}

function findChart({ getters }: Model, { sheet, name }: NamedChart): { readonly sheetId: string; readonly id: string } | undefined {
  const sheetId = getters.getSheetIdByName(sheet);
  if (sheetId === undefined) return undefined;
  const id = idOf(sheetId, name);
  return getters.getFigure(sheetId, id) ? { sheetId, id } : undefined;
}
