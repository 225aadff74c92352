import type { SheetData } from './sheet';

type Figure = SheetData['figures'][number];

interface ScatterChart {
  readonly title: string;
  readonly labels: string;
  /** With its heading in the first cell. */
  readonly series: readonly string[];
  /** Counted from 0, below which the chart stands. */
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

const COLOURS = ['#0F6B5C', '#C2571A', '#5B5FC7'];

/** Points on a time axis: no line is drawn over a gap, nor between two kinds of price. */
export function scatterChart({ title, labels, series, row, width, height }: ScatterChart): Figure {
  return {
    id: 'chart',
    tag: 'chart',
    col: 0,
    row,
    offset: { x: 8, y: 12 },
    width,
    height,
    data: {
      chartId: 'chart',
      type: 'scatter',
      title: { text: title },
      background: '#FFFFFF',
      legendPosition: 'top',
      labelsAsText: false,
      dataSource: {
        type: 'range',
        dataSetsHaveTitle: true,
        labelRange: labels,
        dataSets: series.map((dataRange, at) => ({ dataSetId: String(at), dataRange })),
      },
      dataSetStyles: Object.fromEntries(series.map((_, at) => [String(at), { backgroundColor: COLOURS[at] }])),
    },
  };
}
