/** Excel's API measures columns in points, people count characters: one is 7 pixels of 0.75 points in the standard font, beside 5 pixels of margin. */
const POINTS_A_PIXEL = 0.75;
const PIXELS_A_CHARACTER = 7;
const MARGIN_PIXELS = 5;

export const pointsOf = (characters: number): number => (characters * PIXELS_A_CHARACTER + MARGIN_PIXELS) * POINTS_A_PIXEL;

/** A hidden column has no width. */
export const charactersOf = (points: number): number => Math.max(0, (points / POINTS_A_PIXEL - MARGIN_PIXELS) / PIXELS_A_CHARACTER);
