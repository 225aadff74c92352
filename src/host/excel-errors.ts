import { carbonError } from '../core/errors';

/** Turns what Excel reports into our own errors; an error of our code passes as it is. */
export async function inOurWords<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw isOfExcel(error) ? ourError(error) : error;
  }
}

export const isOfExcel = (error: unknown): error is OfficeExtension.Error => error instanceof OfficeExtension.Error;

function ourError({ code, message }: OfficeExtension.Error): Error {
  switch (code as Excel.ErrorCodes) {
    case Excel.ErrorCodes.invalidOperationInCellEditMode:
      return carbonError('cell-being-edited', {});
    case Excel.ErrorCodes.invalidSelection:
      return carbonError('no-cell-selected', {});
    default:
      return carbonError('host-failed', { reason: message || code });
  }
}
