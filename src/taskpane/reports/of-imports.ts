/** What an import is told as, once it is in use. */
import type { Import } from '../../core/dataset';
import type { Bilingual } from '../../core/language';
import { openSymbol } from '../actions/open-symbol';
import { report, type Report, type Section } from '../report';
import type { Pane } from '../pane-context';
import type { Dispatch } from '../state';
import { inBoth } from '../strings/imports';

/** How it went: how many figures are in use now, or that they are again. @param isKept Whether they will be in the next session too. */
export function toldOfImport(done: Bilingual, made: Import, isKept: boolean, { host, dispatch }: Pick<Pane, 'host' | 'dispatch'>): Report {
  const said = [done, ...(isKept ? [] : [inBoth('import.notKept')]), ...(host.kind === 'none' ? [] : [inBoth('import.refresh')])];
  return report(said, [instrumentsOf(made, dispatch)]);
}

/** @param count Those that were not there before. */
export function imported({ name, instruments, rates }: Import, count: number): Bilingual {
  const parts = [
    ...(instruments.length > 0 ? [inBoth('import.ofInstruments', { instruments: instruments.length })] : []),
    ...(rates.length > 0 ? [inBoth('import.ofCurrencies', { currencies: rates.length })] : []),
  ];
  const of = { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join('') };
  return inBoth('import.done', { name, count, of });
}

/** Each leads to its page. */
function instrumentsOf({ instruments }: Import, dispatch: Dispatch): Section | undefined {
  if (instruments.length === 0) return undefined;
  const items = instruments.map(({ symbol, name }) => ({
    said: { zh: `${symbol} ${name.zh}`, en: `${symbol} ${name.en}` },
    act: () => dispatch(openSymbol(symbol)),
  }));
  return { title: inBoth('import.instruments', { count: items.length }), items };
}
