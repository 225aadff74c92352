/** A chart as far as the product sets it up. */
import type { Area } from './address';

export interface Series {
  markerStyle?: string;
  markerSize?: number;
}

export interface Chart {
  name: string;
  readonly type: string;
  /** `Sheet1!A1:C9`. */
  source: string;
  readonly seriesBy: string;
  title: string;
  at: Area | undefined;
  readonly legend: { visible: boolean; position: string };
  readonly categoryAxis: { numberFormat: string; reversePlotOrder: boolean };
  series: readonly Series[];
}
