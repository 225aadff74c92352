/** How numbers are typed in this Excel. */
import { decimalOf } from '../core/local-formula';
import { inExcel, supports } from './excel-api';

/** Excel follows the settings of the machine, or its own; one that cannot tell yet is taken to follow its language. */
export async function decimalSign(displayLanguage: string): Promise<string> {
  if (!supports('1.11')) return decimalOf(displayLanguage);
  return inExcel(async (context) => {
    const application = context.workbook.application.load('decimalSeparator');
    await context.sync();
    return application.decimalSeparator;
  });
}
