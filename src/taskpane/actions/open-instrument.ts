import type { InstrumentNumber } from '../../core/symbols';
import type { Change } from '../state';

/** Opens an instrument's page, from the board or from the search. */
export const openInstrument =
  (instrument: InstrumentNumber): Change =>
  (state) => ({ ...state, page: 'prices', search: '', prices: { ...state.prices, opened: instrument }, insertion: { status: 'none' } });
