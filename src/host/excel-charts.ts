/** Charts of points or bars. */
import { firstCellOf, within, type Area } from './area';
import type { Change, Chart } from './change';
import { rangeOf } from './excel-api';
import { atOnce, step, type Prepared, type Step } from './excel-step';

type Of<Kind extends Change['do']> = Extract<Change, { do: Kind }>;

/** More names than that do not fit below upright bars. */
const MOST_UPRIGHT_BARS = 8;
const MARKER_POINTS = 5;

export function addChart(context: Excel.RequestContext, { chart }: Of<'add-chart'>): Prepared {
  return atOnce(14 + 3 * chart.source.columns, () => draw(context, chart));
}

function draw(context: Excel.RequestContext, { name, kind, title, source, at }: Chart): void {
  const isUpright = source.rows - 1 <= MOST_UPRIGHT_BARS;
  const type = kind === 'points' ? 'XYScatter' : isUpright ? 'ColumnClustered' : 'BarClustered';
  const chart = context.workbook.worksheets.getItem(at.sheet).charts.add(type, rangeOf(context, source), 'Columns');
  const { categoryAxis } = chart.axes;
  chart.name = name;
  chart.title.text = title;
  chart.setPosition(rangeOf(context, firstCellOf(at)), rangeOf(context, lastCellOf(at)));
  chart.legend.visible = source.columns > 2;
  if (source.columns > 2) chart.legend.position = 'Bottom';
  if (kind === 'points') {
    categoryAxis.numberFormat = 'yyyy-mm-dd';
    for (let series = 0; series < source.columns - 1; series += 1) {
      Object.assign(chart.series.getItemAt(series), { markerStyle: 'Circle', markerSize: MARKER_POINTS });
    }
  }
  // Lying bars begin at the bottom; the first row belongs on top.
  if (kind === 'bars' && !isUpright) categoryAxis.reversePlotOrder = true;
}

const lastCellOf = (area: Area): Area => within(area, area.rows - 1, area.columns - 1);

/** @param sheets The names of the workbook's sheets, once they have been answered: a sheet may be gone. */
export function removeChart(context: Excel.RequestContext, { sheet, name }: Of<'remove-chart'>, sheets: () => ReadonlySet<string>): Prepared {
  return withChart(context, { sheet, name }, sheets, (chart) => step(2, () => chart.delete()));
}

export function moveSource(context: Excel.RequestContext, change: Of<'chart-source'>, sheets: () => ReadonlySet<string>): Prepared {
  return withChart(context, change, sheets, (chart) => step(4, () => chart.setData(rangeOf(context, change.source), 'Columns')));
}

function withChart(
  context: Excel.RequestContext,
  { sheet, name }: { readonly sheet: string; readonly name: string },
  sheets: () => ReadonlySet<string>,
  change: (chart: Excel.Chart) => Step,
): Prepared {
  let found: Excel.Chart | undefined;
  return {
    asks: true,
    askAgain: () => {
      if (sheets().has(sheet)) found = context.workbook.worksheets.getItem(sheet).charts.getItemOrNullObject(name).load('name');
    },
    steps: () => (found && !found.isNullObject ? [change(found)] : []),
  };
}
