import fc from 'fast-check';
import { bundledRecords } from './bundled';
import { ALIASES, ALL_SYMBOLS, AMBIGUOUS, CODES, COLUMNS, HISTORY_COLUMNS, MORE_FIELDS, SYMBOLS } from './contract';
import { entity, errorValue, formattedNumber, invocation } from './excel-values';

/** The same values in every run: a failure can be looked at again. Another number explores others. */
export const SEED = Number(process.env.SEED ?? 20260205);

/** Names every object has: a look-up in a plain object would find them. */
const INHERITED = fc.constantFrom('constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf');

const dates = fc.oneof(
  fc.constantFrom<unknown>('2024-11-13', '2026-W05', '2024Q1', '2024', '2024-11', '/2025-08-31', '2025-06-28/2025-07-11', '2024年11月13日', '13.11.2024', 2024, 20241113, 45609, 46050.5),
  fc.integer({ min: 32800, max: 73100 }),
  fc.integer({ min: 19000000, max: 21020000 }),
  fc.integer({ min: 1980, max: 2110 }),
  fc.tuple(fc.integer({ min: 1985, max: 2105 }), fc.integer({ min: 0, max: 54 })).map(([year, week]) => `${year}-W${String(week).padStart(2, '0')}`),
  fc.date({ noInvalidDate: false }),
); // prettier-ignore

const { systems, statistics, policies, news, events } = bundledRecords();
const RECORD_IDS = [systems, statistics, policies, news, events].flatMap((records) => records.slice(0, 20).map(({ id }) => id));
const RECORD_NAMES = [
  ...systems.flatMap(({ name, aliases }) => [name.zh, name.en, ...aliases]),
  ...policies.flatMap(({ title }) => [title.zh, title.en]),
];

const likely = {
  symbol: fc.constantFrom<unknown>(...ALL_SYMBOLS, ...ALIASES.map(([name]) => name), ...Object.keys(AMBIGUOUS), 'mee-2025', 'CEB'),
  record: fc.constantFrom<unknown>(...RECORD_IDS, ...RECORD_NAMES, 'global.ets-operating', 'ETS', 'Alpha'),
  query: fc.constantFrom<unknown>('碳', '碳市场', '碳足迹', 'allowance', 'carbon market', '2024', 'REDD+', '。', '🌳', ...RECORD_NAMES),
  date: dates,
  field: fc.constantFrom<unknown>(
    ...HISTORY_COLUMNS,
    ...HISTORY_COLUMNS.keys(),
    '收盘价',
    'version',
    'as_of',
    'counts',
    'sources',
    ...Object.values(COLUMNS).flat(),
    ...Object.values(MORE_FIELDS).flat(),
  ),
  number: fc.constantFrom<unknown>(0, 1, 2, 3, 4, 7, 30, -1, 1.5, '1', 'M', '月'),
  code: fc.constantFrom<unknown>(
    'CNY',
    'USD',
    't',
    'Mt',
    'MT',
    '万吨',
    'percent',
    'absolute',
    'zh',
    'en',
    'full',
    'gbt7714',
    'chart',
    ...Object.keys(SYMBOLS),
    ...Object.values(CODES).flat(),
    ...['asia-pacific', 'africa', '亚太', '运行中', '碳信用', '碳足迹', 'ets', 'CN', 'CN-SH', '上海', 'EU', 'mee-2025', 'weekly-2026-w05'],
  ),
};

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  INHERITED,
  fc.constantFrom<unknown>(null, undefined, '', ' ', 0, -0, NaN, Infinity, -Infinity),
  fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map(errorValue),
  fc.constantFrom<unknown>(
    invocation(),
    entity('no value'),
    entity('CEA', 'CEA'),
    formattedNumber(45609),
    { basicValue: NaN },
    { type: 'Error' },
    {},
  ),
  fc.anything({ withNullPrototype: true, withTypedArray: true, maxDepth: 2 }),
);

/** One cell: in half of all cases something a function could answer. */
const scalar = fc.oneof(
  { weight: 3, arbitrary: fc.oneof(...Object.values(likely)) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, 0, '') },
  { weight: 3, arbitrary: odd },
);

/** Rows of cells, ragged and empty ones too. */
const range = fc.oneof(
  fc.array(fc.array(scalar, { maxLength: 3 }), { maxLength: 4 }),
  fc.array(fc.oneof(likely.symbol, scalar), { maxLength: 4 }).map((cells) => cells.map((cell) => [cell])),
  fc.array(scalar, { maxLength: 3 }),
);

export const anyArgument = fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: range });

/** Arguments of a function: mostly of the kind that belongs in their place. */
export function argumentsFor(names: readonly string[]): fc.Arbitrary<unknown[]> {
  const ofKind = names.map((name) => {
    const kind = name === 'id' || name === 'system' ? likely.record : name === 'symbol_or_id' ? fc.oneof(likely.symbol, likely.record) : name === 'query' ? fc.oneof(likely.symbol, likely.query) : /symbol/.test(name) ? likely.symbol : /date|start|end|^from$|^to$/.test(name) ? dates : /field/.test(name) ? likely.field : /age|interval|headers/.test(name) ? likely.number : likely.code;
    return fc.oneof({ weight: 3, arbitrary: kind }, { weight: 2, arbitrary: anyArgument }, { weight: 1, arbitrary: fc.constant<unknown>(null) });
  }); // prettier-ignore
  return fc.tuple(...ofKind).chain((values) => fc.nat(values.length).map((given) => values.slice(0, given)));
}

/** Whether an error value of Excel's is among the arguments. */
export function holdsError(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsError);
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Error';
}
