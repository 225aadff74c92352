import type { InstrumentNumber } from '../../core/symbols';
import { goingOn, type Change } from '../state';

/** Opens an instrument's page, from the board or from the search. */
export const openInstrument =
  (instrument: InstrumentNumber): Change =>
  (state) => ({ ...goingOn(state), page: 'prices', search: '', prices: { ...state.prices, opened: instrument } });
