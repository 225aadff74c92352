import type { InstrumentNumber } from '../../core/symbols';
import { withoutMessage, type Change } from '../state';

/** Opens an instrument's page, from the board or from the search. */
export const openInstrument =
  (instrument: InstrumentNumber): Change =>
  (state) => ({ ...withoutMessage(state), page: 'prices', search: '', prices: { ...state.prices, opened: instrument } });
