import type { Change } from '../state';
import { openInstrument } from './open-instrument';

/** Opens an instrument's page by its symbol: numbers belong to one dataset, and the data in use may have changed since. */
export const openSymbol =
  (symbol: string): Change =>
  (state) => {
    const at = state.dataset.instruments.findIndex((instrument) => instrument.symbol === symbol);
    return at < 0 ? state : openInstrument(at)(state);
  };
