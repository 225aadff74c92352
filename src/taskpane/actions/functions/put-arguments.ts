import type { Argument } from '../../../core/formula-calls';
import type { Change } from '../../state';

/** Puts the arguments of a function in, by hand or from an example. */
export const putArguments =
  (id: string, args: readonly Argument[]): Change =>
  (state) => ({ ...state, functions: { ...state.functions, drafts: { ...state.functions.drafts, [id]: args } } });
