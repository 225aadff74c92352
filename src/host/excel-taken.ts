/** What already stands where something shall go. */
import { addressOf, within, type Area } from './area';
import { areaOf, inExcel, PLACE, rangeOf } from './excel-api';
import { readIn } from './excel-read';

export function firstTaken(areas: readonly Area[]): Promise<(string | undefined)[]> {
  return inExcel(async (context) => {
    const used = areas.map((area) => usedIn(rangeOf(context, area)));
    await context.sync();
    return firstContents(context, used);
  });
}

/** Loads the part of a block that is used at all, a null object where none is: of a large block mostly empty or nothing comes back. */
export function usedIn(range: Excel.Range): Excel.Range {
  return range.getUsedRangeOrNullObject(true).load(PLACE);
}

/** @param used As {@link usedIn} gave them. @returns The address of the first cell of each that holds something; asks Excel only where there are any. */
export async function firstContents(context: Excel.RequestContext, used: readonly Excel.Range[]): Promise<(string | undefined)[]> {
  const areas = used.map((range) => (range.isNullObject ? undefined : areaOf(range)));
  // A used part begins with a row in which something stands; where it does not, because a format counted, the rest is read.
  const inFirstRow = await firstOfEach(
    context,
    areas.map((area) => area && within(area, 0, 0, { rows: 1 })),
  );
  const below = areas.map((area, index) => (area && area.rows > 1 && !inFirstRow[index] ? within(area, 1) : undefined));
  const inRest = await firstOfEach(context, below);
  return areas.map((_, index) => inFirstRow[index] ?? inRest[index]);
}

async function firstOfEach(context: Excel.RequestContext, areas: readonly (Area | undefined)[]): Promise<(string | undefined)[]> {
  const asked = areas.filter((area) => area !== undefined);
  const contents = await readIn(context, asked, ['formulas', 'values']);
  const found = asked.map((area, index) => {
    const { formulas, values } = contents[index]!;
    const row = formulas.findIndex((cells, at) => cells.some((cell, column) => cell !== '' || values[at]![column] !== ''));
    const column = formulas[row]?.findIndex((cell, at) => cell !== '' || values[row]![at] !== '');
    return column === undefined ? undefined : addressOf(within(area, row, column, { rows: 1, columns: 1 }));
  });
  return areas.map((area) => area && found[asked.indexOf(area)]);
}
