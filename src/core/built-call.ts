/** One CARBON call as a builder holds it: its formula in English form, and what a user types for each argument. */
import { carbonError } from './errors';
import { argumentOf, carbonCalls, onlyCall, withTextsMasked, type Argument } from './formula-calls';

export interface BuiltCall {
  /** The name after `CARBON.`. */
  readonly id: string;
  readonly args: readonly Argument[];
}

/** What must be known of a function to take in a call of it. */
export interface KnownFunction {
  readonly id: string;
  readonly parameters: readonly { readonly isRepeating: boolean }[];
}

export const OMITTED: Argument = { kind: 'omitted' };

/** `=CARBON.NAME(…)`: texts in quotes, omitted arguments empty, trailing ones left away. */
export function callText({ id, args }: BuiltCall): string {
  return `=CARBON.${id}(${withoutTrailing(args).map(writtenArgument).join(',')})`;
}

function writtenArgument(argument: Argument): string {
  if (argument.kind === 'omitted') return '';
  if (argument.kind !== 'literal') return argument.text;
  const { value } = argument;
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function withoutTrailing(args: readonly Argument[]): readonly Argument[] {
  return args.slice(0, args.findLastIndex(({ kind }) => kind !== 'omitted') + 1);
}

/**
 * Reads a formula that is one CARBON call; how it is written, `carbon.price( "CEA" )`, does not matter.
 * @throws CarbonError not-one-call, also for one that is never closed; function-unknown; arguments-too-many.
 */
export function takenCall(formula: string, known: readonly KnownFunction[]): BuiltCall {
  const call = onlyCall(formula);
  if (!call) throw carbonError('not-one-call', { received: formula });
  return requireKnown({ id: call.name, args: call.args }, known);
}

/** The call of a function within a formula: an example may round or count what it answers. @throws CarbonError as {@link takenCall}. */
export function callWithin(formula: string, id: string, known: readonly KnownFunction[]): BuiltCall {
  const call = carbonCalls(formula).find(({ name }) => name === id);
  if (!call) throw carbonError('not-one-call', { received: formula });
  return requireKnown({ id, args: call.args }, known);
}

function requireKnown(call: BuiltCall, known: readonly KnownFunction[]): BuiltCall {
  const parameters = known.find(({ id }) => id === call.id)?.parameters;
  if (!parameters) throw carbonError('function-unknown', { received: `CARBON.${call.id}` });
  const takesAny = parameters.at(-1)?.isRepeating ?? false;
  if (call.args.length > parameters.length && !takesAny)
    throw carbonError('arguments-too-many', { received: `CARBON.${call.id}`, count: call.args.length, most: parameters.length });
  return call;
}

/** What stands for an argument in a box to type in: as it is meant, without quotes; what the workbook calculates begins with `=`. */
export function typedText(argument: Argument): string {
  if (argument.kind === 'omitted') return '';
  if (argument.kind !== 'literal') return `=${argument.text}`;
  const { value } = argument;
  if (typeof value === 'string') return /^[=']/.test(value) ? `'${value}` : value;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/**
 * The argument a user means by what stands in its box; as in a cell, an apostrophe makes a text of what follows.
 * @param isNumber Whether digits are a number: those of a date or a year are a text, which no spreadsheet turns into something else.
 */
export function typedArgument(text: string, isNumber: boolean): Argument {
  if (text === '') return OMITTED;
  if (text.startsWith('=')) {
    const expression = text.slice(1).trim();
    const argument = argumentOf(expression);
    return argument.kind === 'reference' ? argument : { kind: 'calculated', text: expression };
  }
  const number = isNumber ? argumentOf(text.trim()) : OMITTED;
  if (number.kind === 'literal' && typeof number.value === 'number') return number;
  return { kind: 'literal', value: text.startsWith("'") ? text.slice(1) : text };
}

/** Whether an expression stands as one argument: its brackets and quotes close, and no comma ends it early. */
export function isOneArgument(argument: Argument): boolean {
  if (argument.kind !== 'calculated' && argument.kind !== 'reference') return true;
  const call = onlyCall(`=CARBON.NAME(${argument.text})`);
  const [only, ...others] = call?.args ?? [];
  const areQuotesClosed = (withTextsMasked(argument.text).match(/"/g) ?? []).length % 2 === 0;
  return areQuotesClosed && only !== undefined && others.length === 0 && only.kind !== 'omitted';
}

/** The values of `{"CEA";"EUA"}`, row by row; undefined for anything else. */
export function arrayConstant(text: string): (string | number | boolean)[][] | undefined {
  const inner = /^\{(.+)\}$/s.exec(text.trim())?.[1];
  if (inner === undefined) return undefined;
  const rows = partsOf(inner, ';').map((row) => partsOf(row, ',').map((part) => argumentOf(part.trim())));
  const values = rows.map((row) => row.flatMap((part) => (part.kind === 'literal' ? [part.value] : [])));
  const isWhole = rows.every((row, at) => row.length === values[at]!.length && row.length === rows[0]!.length);
  return isWhole ? values : undefined;
}

/** A text cut at a sign, but not inside quotes. */
function partsOf(text: string, sign: string): string[] {
  const masked = withTextsMasked(text);
  const cuts = [...masked].flatMap((character, at) => (character === sign ? [at] : []));
  return [...cuts, masked.length].map((end, index) => text.slice(index === 0 ? 0 : cuts[index - 1]! + 1, end));
}
