/** What a cell holds or shows; '' for an empty cell. Errors are texts such as #N/A. */
export type Value = string | number | boolean;

/**
 * A cell's content such that it can be put into another row of the same columns, its references moved along as a copy's would be:
 * two cells of a column hold the same one where copying one onto the other changes nothing. Of use to the host that gave it only;
 * constants are themselves, '' is an empty cell.
 */
export type Movable = Value;
