import type { BuiltCall } from '../../../../core/built-call';
import type { Argument } from '../../../../core/formula-calls';
import type { FunctionEntry, ParameterEntry } from '../../../../functions/_lib/entry';

/** What every picker of an argument is given. */
export interface PickerProps {
  /** The function with what is put in so far: what is offered may depend on it. */
  readonly entry: FunctionEntry;
  readonly args: BuiltCall['args'];
  readonly parameter: ParameterEntry;
  readonly value: Argument;
  readonly put: (value: Argument) => void;
  /** What ties the control to its label and messages. */
  readonly field: {
    readonly id?: string | undefined;
    readonly 'aria-describedby'?: string | undefined;
    readonly 'aria-invalid'?: 'true' | undefined;
  };
}
