/**
 * A refusal as Excel words it: it stops the batch and reaches the add-in as an error with `code`. What ran before it stays done.
 */
export class ExcelError extends Error {
  /**
   * @param code one of Excel's error codes, such as `ItemNotFound`
   * @param message for developers; Excel's own texts are not meant for users either
   */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

/** A wrong address, name, shape or value. */
export function invalidArgument(message: string): ExcelError {
  return new ExcelError('InvalidArgument', message);
}

/** Something that is not, or no longer, in the workbook. */
export function itemNotFound(message: string): ExcelError {
  return new ExcelError('ItemNotFound', message);
}

/** Something Excel can do and the simulator cannot. It has a code of its own, so that no test takes it for Excel's answer. */
export function notSimulated(what: string): ExcelError {
  return new ExcelError('NotSimulated', `${what} is not in the simulator`);
}
