import { tokens } from '@fluentui/react-components';

/** What the charts of prices have in common. */
export const CHART_HEIGHT = 220;

export const SERIES_COLORS = [
  tokens.colorBrandForeground1,
  tokens.colorPaletteMarigoldForeground1,
  tokens.colorPaletteBerryForeground1,
  tokens.colorNeutralForeground3,
];
