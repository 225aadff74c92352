/**
 * The host's side of custom functions, for the runtime inside Microsoft's client (`CustomFunctions.associate` of
 * office.js and the proxy in the host file it loads).
 *
 * 1. The host reads the metadata (functions.json); the page never sees it. The page calls `CustomFunctions.associate(id,
 *    implementation)`; the runtime keeps the pairs in `CustomFunctions._association.mappings`, ids in upper case.
 * 2. After Office.onReady, and only where the host information carries the flag 2, the runtime sends a request on the new object
 *    `Microsoft.ExcelServices.CustomFunctions`: `_SetOsfControlContainerReadyForCustomFunctions`. No call may come before.
 * 3. To call a function the host pushes a message of type 3 whose entries have category 1 and type 1000 (1001 cancels one) and as
 *    message the JSON of `[invocation, id, arguments, address, flags]`; flags: 1 cancelable, 2 streaming, 4 takes errors as
 *    arguments. The implementation gets the arguments and, last, the invocation object.
 * 4. The runtime gathers results for 50 ms, at most every half second, and sends them as one request with
 *    `SetInvocationArrayResults([[invocation, true, value, timing], [invocation, false, message, code, timing], …])`.
 *    A thrown or rejected CustomFunctions.Error is a failure with its message and a code; any other exception is a failure with
 *    code 2 or 3 and no message; an error inside an array is an object with `basicValue` and `message`.
 */
import { NotEmulated } from './refusals';
import type { PushEntry } from './protocol';

/** The part of functions.json that decides how a function is called. */
export interface FunctionMetadata {
  readonly id: string;
  readonly allowErrorForDataTypeAny?: boolean;
  readonly parameters: readonly {
    readonly name: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean };
}

/** What a cell shows. */
export type Outcome = { readonly value: unknown } | { readonly error: string; readonly message?: string };

type InvocationResult = readonly [invocation: number, succeeded: boolean, valueOrMessage: unknown, codeOrTiming?: unknown];

const CATEGORY_CUSTOM_FUNCTION = 1;
const TYPE_INVOKE = 1000;
const FLAGS = { cancelable: 1, stream: 2, takesErrors: 4 } as const;

/** By the runtime's codes of failure; 2 to 4 are exceptions it did not expect. */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#VALUE!',
  1: '#N/A',
  2: '#VALUE!',
  3: '#VALUE!',
  4: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

export class CustomFunctions {
  /** Resolves once the page has said that its functions can be called. */
  readonly ready: Promise<void>;
  private announceReady: () => void = () => undefined;
  private readonly functions = new Map<string, FunctionMetadata>();
  private readonly waiting = new Map<number, (outcome: Outcome) => void>();
  private nextInvocation = 1;

  constructor(private readonly push: (entry: PushEntry) => void) {
    this.ready = new Promise((resolve) => (this.announceReady = resolve));
  }

  /** What Excel does with the functions.json the manifest names. */
  register(metadata: { readonly functions: readonly FunctionMetadata[] }): void {
    for (const entry of metadata.functions) {
      if (this.functions.has(entry.id)) throw new Error(`functions.json holds ${entry.id} twice`);
      this.functions.set(entry.id, entry);
    }
  }

  /** @param args As in a formula; undefined for one left out. A range is an array of rows. */
  async invoke(id: string, args: readonly unknown[], address = 'Sheet1!A1'): Promise<Outcome> {
    const metadata = this.functions.get(id);
    if (!metadata) return { error: '#NAME?' };
    const values = argumentValues(metadata, args);
    await this.ready;
    const invocation = this.nextInvocation++;
    const outcome = new Promise<Outcome>((resolve) => this.waiting.set(invocation, resolve));
    this.push({
      messageCategory: CATEGORY_CUSTOM_FUNCTION,
      messageType: TYPE_INVOKE,
      targetId: '',
      message: JSON.stringify([invocation, id, values, address, flagsOf(metadata)]),
    });
    return outcome;
  }

  setReady(): void {
    this.announceReady();
  }

  takeResults(results: readonly InvocationResult[]): void {
    for (const [invocation, succeeded, valueOrMessage, code] of results) {
      this.waiting.get(invocation)?.(succeeded ? asOutcome(valueOrMessage) : failure(Number(code), String(valueOrMessage)));
      this.waiting.delete(invocation);
    }
  }
}

/** The ids the page has given implementations for, as the real runtime holds them. */
export function associatedIds(window: { CustomFunctions: unknown }): string[] {
  return Object.keys((window.CustomFunctions as { _association: { mappings: object } })._association.mappings);
}

function flagsOf({ options, allowErrorForDataTypeAny }: FunctionMetadata): number {
  return (options?.cancelable ? FLAGS.cancelable : 0) + (options?.stream ? FLAGS.stream : 0) + (allowErrorForDataTypeAny ? FLAGS.takesErrors : 0);
}

function argumentValues({ id, parameters }: FunctionMetadata, args: readonly unknown[]): unknown[] {
  const isOpen = parameters.at(-1)?.repeating;
  if (args.length > parameters.length && !isOpen) throw new Error(`Excel does not accept the formula: too many arguments for ${id}`);
  return parameters.map((parameter, index) => {
    const given = parameter.repeating ? args.slice(index).map((arg) => argumentValue(parameter, arg)) : argumentValue(parameter, args[index]);
    const isLeftOut = given === null || (parameter.repeating && (given as unknown[]).length === 0);
    if (isLeftOut && !parameter.optional) throw new Error(`Excel does not accept the formula: ${id} needs ${parameter.name}`);
    return isLeftOut ? null : given;
  });
}

/** Excel hands a matrix parameter rows even for one cell, and null for an argument left out. */
function argumentValue({ name, dimensionality }: FunctionMetadata['parameters'][number], arg: unknown): unknown {
  if (arg === undefined || arg === null) return null;
  if (dimensionality === 'matrix') return Array.isArray(arg) ? arg : [[arg]];
  if (Array.isArray(arg)) throw new NotEmulated(`a range for ${name}, which takes one value`);
  return arg;
}

function asOutcome(value: unknown): Outcome {
  if (!Array.isArray(value)) return asError(value) ?? { value };
  return { value: (value as unknown[][]).map((row) => row.map((cell) => asError(cell) ?? cell)) };
}

function asError(value: unknown): Outcome | undefined {
  const { type, basicValue, message } = (value ?? {}) as { type?: string; basicValue?: string; message?: string };
  return type === 'Error' ? { error: basicValue!, ...(message ? { message } : {}) } : undefined;
}

function failure(code: number, message: string): Outcome {
  const error = ERRORS[code];
  if (!error) throw new NotEmulated(`the failure code ${code} of a custom function`);
  return { error, ...(message ? { message } : {}) };
}
