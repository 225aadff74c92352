/** Hidden names in the workbook that move with their cells. */
import { rangeOf } from './excel-api';
import type { Change } from './change';
import { step, type Prepared } from './excel-step';

/** Only names that begin so are ours. */
export const OUR_NAMES = '_CARBON_';

export function anchor(context: Excel.RequestContext, { name, area }: Extract<Change, { do: 'anchor' }>): Prepared {
  const before = findName(context, name);
  const run = () => {
    if (!before.isNullObject) before.delete();
    context.workbook.names.add(name, rangeOf(context, area)).visible = false;
  };
  return { asks: true, steps: () => [step(5, run)] };
}

export function release(context: Excel.RequestContext, { name }: Extract<Change, { do: 'release' }>): Prepared {
  const before = findName(context, name);
  return { asks: true, steps: () => (before.isNullObject ? [] : [step(2, () => before.delete())]) };
}

const findName = (context: Excel.RequestContext, name: string) => context.workbook.names.getItemOrNullObject(name).load('name');
