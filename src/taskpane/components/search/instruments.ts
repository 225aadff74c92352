import { matchesSymbol } from '../../../core/symbol-list';
import { openInstrument } from '../../actions/open-instrument';
import type { SearchGroup } from './found';

export const INSTRUMENTS: SearchGroup = {
  title: 'search.instruments',
  find: ({ dataset, state }) =>
    [...dataset.instruments.keys()]
      .filter((at) => matchesSymbol(dataset, at, state.search))
      .map((at) => {
        const { symbol, name } = dataset.instruments[at]!;
        return { key: symbol, name: symbol, description: name[state.language], open: openInstrument(at) };
      }),
};
