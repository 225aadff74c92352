import type { Dataset } from '../../core/dataset';
import type { InstrumentNumber } from '../../core/symbols';
import type { Change } from '../state';

/** The data in use have changed: what is open stays open, found by its symbol, for numbers belong to one dataset. */
export const takeDataset =
  (dataset: Dataset): Change =>
  (state) => {
    if (state.dataset === dataset) return state;
    const again = (instrument: InstrumentNumber | undefined): InstrumentNumber | undefined => {
      if (instrument === undefined) return undefined;
      const { symbol } = state.dataset.instruments[instrument]!;
      const at = dataset.instruments.findIndex((other) => other.symbol === symbol);
      return at < 0 ? undefined : at;
    };
    const { opened, returnTo } = state.prices;
    return { ...state, dataset, prices: { ...state.prices, opened: again(opened), returnTo: again(returnTo) } };
  };
