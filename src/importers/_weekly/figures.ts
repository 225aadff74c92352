/** The figures of a row, as printed: an average price and a volume, with the mark of the trend on the first of them that is there. */
import type { Period } from '../../dataset/period';
import type { Bilingual } from '../../dataset/schemas/shared';
import type { Dataset } from '../../dataset/store';
import type { ReadFigure } from '../importer';
import { isMissing, readNumber } from '../_lib/numbers';
import { remark, type Remark } from '../_lib/remarks';
import type { Row } from './rows';
import type { Piece } from './text';

const UNTRADED = '未成交';
const TONNES = 't';

/** A price or a volume as its cell says it. */
export interface Amount {
  /** undefined where nothing was traded. */
  readonly value: number | undefined;
  /** The currency of a price, where it is printed. */
  readonly currency: string | undefined;
  readonly piece: Piece;
}

export interface Amounts {
  readonly price: Amount | undefined;
  readonly volume: Amount | undefined;
  readonly remarks: readonly Remark[];
}

export function amountsOf({ price, volume }: Row): Amounts {
  const remarks: Remark[] = [];
  const read = (piece: Piece | undefined, amountIn: (piece: Piece) => Amount | Remark): Amount | undefined => {
    if (!piece || (isMissing(piece.text) && piece.text !== UNTRADED)) return undefined;
    const amount = piece.text === UNTRADED ? { value: undefined, currency: undefined, piece } : amountIn(piece);
    if ('piece' in amount) return amount;
    remarks.push(amount);
    return undefined;
  };
  return { price: read(price, priceIn), volume: read(volume, volumeIn), remarks };
}

/** The report is Chinese and writes points. */
const numberIn = ({ text }: Piece) => readNumber(text.replace(/\uFE0F/g, ''), '.');
const placeOf = ({ lines }: Piece) => ({ line: lines[0]! });

function priceIn(piece: Piece): Amount | Remark {
  const number = numberIn(piece);
  if (!number) return remark('no-number', { received: piece.text, column: '成交均价' }, placeOf(piece));
  const isMoney = number.unit === undefined || /^[A-Z]{3}$/.test(number.unit);
  return isMoney
    ? { value: number.value, currency: number.unit, piece }
    : remark('unknown-unit', { received: number.unit ?? piece.text, column: '成交均价' }, placeOf(piece));
}

function volumeIn(piece: Piece): Amount | Remark {
  const number = numberIn(piece);
  if (!number) return remark('no-number', { received: piece.text, column: '成交量' }, placeOf(piece));
  return number.unit === TONNES
    ? { value: number.value, currency: undefined, piece }
    : remark('unknown-unit', { received: number.unit ?? piece.text, column: '成交量' }, placeOf(piece));
}

export interface OfRow {
  readonly row: Row;
  readonly amounts: Amounts;
  readonly instrument: Dataset['instruments'][number];
  /** What names the product, or where that is blank, the exchange. */
  readonly named: Piece;
  /** The cell of the product is blank. */
  readonly isUnnamed: boolean;
  readonly period: Period;
  readonly heading: string;
}

export function figuresOf({ row, amounts: { price, volume }, instrument, named, isUnnamed, period, heading }: OfRow): ReadFigure[] {
  const shared: Pick<ReadFigure, 'symbol' | 'period' | 'bound' | 'status' | 'inferred' | 'heading' | 'note'> = {
    symbol: instrument.symbol,
    period,
    bound: '=',
    status: 'reported',
    inferred: isUnnamed ? ['instrument'] : [],
    heading,
    note: isUnnamed ? unnamedNote(row, price, volume) : undefined,
  };
  const figures: ReadFigure[] = [];
  if (price) {
    figures.push({
      ...shared,
      measure: 'average',
      value: price.value,
      traded: price.value !== undefined,
      trend: row.trend,
      currency: price.currency === instrument.currency ? undefined : price.currency,
      printed: price.piece.text,
      locator: locatorOf(named, price.piece),
    });
  }
  if (volume) {
    figures.push({
      ...shared,
      measure: 'volume',
      value: volume.value ?? 0,
      traded: volume.value !== undefined && volume.value > 0,
      trend: price ? undefined : row.trend,
      printed: volume.piece.text,
      locator: locatorOf(named, volume.piece),
    });
  }
  return figures;
}

/** The line of the figure, and where it was torn off, that of its name. */
function locatorOf(named: Piece, figure: Piece): string {
  const lines = [...new Set([...named.lines, ...figure.lines])].sort((a, b) => a - b);
  return lines.map((line) => `L${line}`).join('+');
}

/** What is blank in the row, what is printed in spite of it, and from what the instrument was concluded. */
function unnamedNote({ trend }: Row, price: Amount | undefined, volume: Amount | undefined): Bilingual {
  const blank = price ? { zh: '品种单元格', en: 'The instrument cell is' } : { zh: '品种和价格单元格', en: 'Instrument and price cells are' };
  const seen = price ? { zh: '', en: '' } : seenBeside(trend, volume?.value);
  return {
    zh: `来源的${blank.zh}为空${seen.zh}；品种按所在位置推断。`,
    en: `${blank.en} blank${seen.en}; the instrument is inferred from the row's place.`,
  };
}

function seenBeside(trend: Row['trend'], volume: number | undefined): Bilingual {
  const arrow = trend === '↑' ? { zh: '上升箭头', en: 'an up arrow' } : trend === '↓' ? { zh: '下降箭头', en: 'a down arrow' } : undefined;
  if (volume === undefined) return arrow ? { zh: `，却印有${arrow.zh}`, en: `, yet ${arrow.en} is printed` } : { zh: '', en: '' };
  return arrow
    ? { zh: `，只印成交量和${arrow.zh}`, en: `, only a volume and ${arrow.en} are printed` }
    : { zh: '，只印成交量', en: ', only a volume is printed' };
}
