/** What an import is told as, once it is in use. */
import type { Import } from '../../core/dataset';
import type { Bilingual } from '../../core/language';
import { openSymbol } from '../actions/open-symbol';
import { numberText } from '../format';
import type { Pane } from '../pane-context';
import { report, type Report, type Said, type Section } from '../report';
import { inBoth } from '../strings/imports';

/** @param isKept Whether it will be there in the next session too. */
export function toldOfImport(done: Bilingual, isKept: boolean): Report {
  return report(isKept ? [done] : [done, inBoth('import.notKept')]);
}

/** And what one can do with it now, where one is not on the way to the next file. */
export function withWhatNext(told: Report, made: Import, { host, dispatch }: Pick<Pane, 'host' | 'dispatch'>): Report {
  // The workbench calculates its formulas anew whenever the data change.
  const hint = host.kind === 'excel' ? [inBoth('import.refresh')] : [];
  return report([...told.said, ...hint], [...told.sections, instrumentsOf(made, dispatch)]);
}

/** And what of the files that were chosen together could not be read. */
export function withRefusals(told: Report, refusals: readonly Said[]): Report {
  if (refusals.length === 0) return told;
  return { ...told, sections: [...told.sections, { title: inBoth('file.left', { count: refusals.length }), items: refusals, isOpen: true }] };
}

/** @param count Figures that were not there before. */
export function imported({ name, instruments, rates }: Import, count: number): Bilingual {
  const parts = [
    ...(instruments.length > 0 ? [inBoth('import.ofInstruments', { instruments: instruments.length })] : []),
    ...(rates.length > 0 ? [inBoth('import.ofCurrencies', { currencies: rates.length })] : []),
  ];
  const of = { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join('') };
  return inBoth('import.done', { name, count: numberText(count), of });
}

/** Each leads to its page. */
function instrumentsOf({ instruments }: Import, dispatch: Pane['dispatch']): Section | undefined {
  if (instruments.length === 0) return undefined;
  const items = instruments.map(({ symbol, name }) => ({
    said: { zh: `${symbol} ${name.zh}`, en: `${symbol} ${name.en}` },
    act: () => dispatch(openSymbol(symbol)),
  }));
  return { title: inBoth('import.instruments', { count: items.length }), items };
}
