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

/** The answer was larger than Excel on the web sends: asking for less at a time helps. */
export const isTooMuchAtOnce = (error: unknown): boolean =>
  isOfExcel(error) && (error.code as Excel.ErrorCodes) === Excel.ErrorCodes.responsePayloadSizeLimitExceeded;

export const isDenied = (error: unknown): boolean => isOfExcel(error) && (error.code as Excel.ErrorCodes) === Excel.ErrorCodes.accessDenied;

/** Excel did nothing of the request. */
export const isRefusedUnread = (error: unknown): boolean =>
  isOfExcel(error) && (error.code as Excel.ErrorCodes) === Excel.ErrorCodes.invalidOperationInCellEditMode;

/** The client's own names for a host that does not answer. */
const UNREACHABLE: readonly string[] = ['ConnectionFailure', 'Timeout', 'InvalidOrTimedOutSession'];

function ourError({ code, message }: OfficeExtension.Error): Error {
  if (UNREACHABLE.includes(code)) return carbonError('excel-unreachable', {});
  switch (code as Excel.ErrorCodes) {
    case Excel.ErrorCodes.invalidOperationInCellEditMode:
      return carbonError('cell-being-edited', {});
    case Excel.ErrorCodes.invalidSelection:
      return carbonError('no-cell-selected', {});
    case Excel.ErrorCodes.accessDenied:
      return carbonError('excel-denied', {});
    default:
      return carbonError('host-failed', { reason: message || code });
  }
}
