/** In pixels: of each bar with the space around it, and of axis and margins. The list keeps the room before the chart is there. */
export const BAR_SPACE = 24;
export const CHART_MARGIN = 60;
