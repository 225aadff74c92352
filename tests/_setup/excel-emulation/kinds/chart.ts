import type { Chart, Series } from '../chart';
import { HostObject, type Kind } from '../kind';
import type { Sheet } from '../sheet';
import { addressOf, rangeArgument, requireItem, type RangeTarget } from './range';

/** A chart on its sheet. */
interface Placed {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export const chartCollectionKind: Kind<Sheet> = {
  name: 'ChartCollection',
  methods: {
    add: {
      call: (sheet, [type, source, seriesBy], { workbook }) => {
        sheet.requireUnprotected();
        const chart = newChart(sheet, String(type), rangeArgument(source, workbook, sheet), String(seriesBy));
        sheet.charts.push(chart);
        return new HostObject('Chart', { sheet, chart });
      },
    },
    getItemOrNullObject: {
      since: '1.4',
      call: (sheet, [name]) => {
        const chart = sheet.charts.find((other) => other.name === name);
        return chart ? new HostObject('Chart', { sheet, chart }) : null;
      },
    },
  },
};

/** With names in the first row of the source and the horizontal axis in its first column. */
const seriesOf = ({ area }: RangeTarget): Series[] => Array.from({ length: area.columns - 1 }, () => ({}));

function newChart(sheet: Sheet, type: string, source: RangeTarget, seriesBy: string): Chart {
  return {
    name: `Chart ${sheet.charts.length + 1}`,
    type,
    source: addressOf(source),
    seriesBy,
    title: '',
    at: undefined,
    legend: { visible: true, position: 'Right' },
    categoryAxis: { numberFormat: 'General', reversePlotOrder: false },
    series: seriesOf(source),
  };
}

export const chartKind: Kind<Placed> = {
  name: 'Chart',
  properties: { name: { read: ({ chart }) => chart.name, write: ({ chart }, name) => void (chart.name = String(name)) } },
  links: {
    title: { to: ({ chart }) => new HostObject('ChartTitle', chart) },
    legend: { to: ({ chart }) => new HostObject('ChartLegend', chart.legend) },
    axes: { to: ({ chart }) => new HostObject('ChartAxes', chart) },
    series: { to: ({ chart }) => new HostObject('ChartSeriesCollection', chart) },
  },
  methods: {
    setPosition: {
      call: ({ sheet, chart }, [start, end], { workbook }) => {
        const [first, last] = [start, end].map((cell) => rangeArgument(cell, workbook, sheet).area);
        const { row, column } = first!;
        chart.at = { row, column, rows: last!.row - row + last!.rows, columns: last!.column - column + last!.columns };
      },
    },
    setData: {
      call: ({ sheet, chart }, [source], { workbook }) => {
        sheet.requireUnprotected();
        const range = rangeArgument(source, workbook, sheet);
        Object.assign(chart, { source: addressOf(range), series: seriesOf(range) });
      },
    },
    delete: {
      call: ({ sheet, chart }) => {
        sheet.requireUnprotected();
        sheet.charts = sheet.charts.filter((other) => other !== chart);
      },
    },
  },
};

export const chartTitleKind: Kind<Chart> = {
  name: 'ChartTitle',
  properties: { text: { read: ({ title }) => title, write: (chart, text) => void (chart.title = String(text)) } },
};

export const chartLegendKind: Kind<Chart['legend']> = {
  name: 'ChartLegend',
  properties: {
    visible: { read: ({ visible }) => visible, write: (legend, visible) => void (legend.visible = Boolean(visible)) },
    position: { read: ({ position }) => position, write: (legend, position) => void (legend.position = String(position)) },
  },
};

export const chartAxesKind: Kind<Chart> = {
  name: 'ChartAxes',
  links: { categoryAxis: { to: ({ categoryAxis }) => new HostObject('ChartAxis', categoryAxis) } },
};

export const chartAxisKind: Kind<Chart['categoryAxis']> = {
  name: 'ChartAxis',
  properties: {
    numberFormat: { since: '1.8', read: (axis) => axis.numberFormat, write: (axis, format) => void (axis.numberFormat = String(format)) },
    reversePlotOrder: { since: '1.7', read: (axis) => axis.reversePlotOrder, write: (axis, on) => void (axis.reversePlotOrder = Boolean(on)) },
  },
};

export const chartSeriesCollectionKind: Kind<Chart> = {
  name: 'ChartSeriesCollection',
  methods: { getItemAt: { call: ({ series }, [index]) => new HostObject('ChartSeries', requireItem(series[Number(index)])) } },
};

export const chartSeriesKind: Kind<Series> = {
  name: 'ChartSeries',
  properties: {
    markerStyle: { since: '1.7', read: (series) => series.markerStyle, write: (series, style) => void (series.markerStyle = String(style)) },
    markerSize: { since: '1.7', read: (series) => series.markerSize, write: (series, size) => void (series.markerSize = Number(size)) },
  },
};
