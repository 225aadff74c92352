/** An error of Excel's own, answered to the client as Excel would answer it. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Something Excel can do and this emulation cannot: the test fails and names it, instead of passing on an invented answer. */
export class NotEmulated extends Error {
  constructor(what: string) {
    super(`The Excel emulation does not know ${what}.`);
  }
}

export const invalidArgument = () => new ExcelError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
export const itemNotFound = () => new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
export const invalidSelection = () => new ExcelError('InvalidSelection', 'The current selection is invalid for this operation.');
export const accessDenied = () => new ExcelError('AccessDenied', "You don't have permission to perform the requested operation.");
export const apiNotFound = (member: string) => new ExcelError('ApiNotFound', `The API "${member}" could not be found.`);
