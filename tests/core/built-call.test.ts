import fc from 'fast-check';
import { arrayConstant, callText, callWithin, isOneArgument, takenCall, typedArgument, typedText } from '../../src/core/built-call';
import { CarbonError } from '../../src/core/errors';
import type { Argument } from '../../src/core/formula-calls';
import { catalogue } from '../_setup/bundled';

const functions = catalogue();
const literal = (value: string | number | boolean): Argument => ({ kind: 'literal', value });
const OMITTED: Argument = { kind: 'omitted' };
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (thrown) {
    return thrown instanceof CarbonError ? thrown.code : String(thrown);
  }
  return 'nothing thrown';
};

describe('a formula is written', () => {
  test.each<[string, string, Argument[]]>([
    ['=CARBON.DATASET()', 'DATASET', []],
    ['=CARBON.DATASET()', 'DATASET', [OMITTED, OMITTED]],
    ['=CARBON.PRICE("CEA","2024-11-13")', 'PRICE', [literal('CEA'), literal('2024-11-13'), OMITTED]],
    ['=CARBON.PRICE("CEA",,"close")', 'PRICE', [literal('CEA'), OMITTED, literal('close')]],
    ['=CARBON.HISTORY("CEA",2024,,4,0,"date","volume")', 'HISTORY', [literal('CEA'), literal(2024), OMITTED, literal(4), literal(0), literal('date'), literal('volume')]],
    ['=CARBON.PRICE(A2:A9,TODAY()-1)', 'PRICE', [{ kind: 'reference', text: 'A2:A9' }, { kind: 'calculated', text: 'TODAY()-1' }]],
    ['=CARBON.POLICIES("a ""b"", c")', 'POLICIES', [literal('a "b", c')]],
    ['=CARBON.SYMBOLS(TRUE)', 'SYMBOLS', [literal(true)]],
  ])('as %s', (text, id, args) => {
    expect(callText({ id, args })).toBe(text);
  }); // prettier-ignore
});

const TEXT = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('"', '""', "'", '",', ')', '=A1', '2024-11-13', '上海'));
const ARGUMENT: fc.Arbitrary<Argument> = fc.oneof(
  fc.constant(OMITTED),
  TEXT.map(literal),
  fc
    .oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    )
    .map(literal),
  fc.boolean().map(literal),
  fc.constantFrom('A1', '$B$4:C9', "'My, sheet'!B4", '碳价!A2:A9').map((text): Argument => ({ kind: 'reference', text })),
  fc.constantFrom('TODAY()-1', '{"CEA";"EUA"}', '[@symbol]', 'IF(A1>1,"x","y")', 'B4&"-W05"').map((text): Argument => ({ kind: 'calculated', text })),
);
const CALL = fc
  .constantFrom(...functions)
  .chain(({ id, parameters }) =>
    fc.array(ARGUMENT, { maxLength: parameters.length + (parameters.at(-1)!.isRepeating ? 9 : 0) }).map((args) => ({ id, args })),
  );

describe('writing and reading', () => {
  test('a formula that is read is written as it was', () => {
    fc.assert(
      fc.property(CALL, (call) => expect(callText(takenCall(callText(call), functions))).toBe(callText(call))),
      { numRuns: 2000 },
    );
  });

  test('arguments that are written are read as they were', () => {
    const last = (args: readonly Argument[]) => args.slice(0, args.findLastIndex(({ kind }) => kind !== 'omitted') + 1);
    fc.assert(
      fc.property(CALL, ({ id, args }) => {
        expect(takenCall(callText({ id, args }), functions)).toEqual({ id, args: last(args) });
      }),
      { numRuns: 2000 },
    );
  });

  test('what stands in a box is the argument it stands for', () => {
    fc.assert(
      fc.property(ARGUMENT, (argument) => {
        const isNumber = argument.kind === 'literal' && typeof argument.value === 'number';
        const isKept = argument.kind !== 'literal' || typeof argument.value !== 'boolean';
        fc.pre(isKept && !(argument.kind === 'literal' && argument.value === ''));
        expect(typedArgument(typedText(argument), isNumber)).toEqual(argument);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('taking in', () => {
  const EXAMPLES = functions.flatMap(({ id, examples }) => examples.map(({ formula }) => ({ id, formula })));

  test.each(EXAMPLES)('the example $formula', ({ id, formula }) => {
    const call = callWithin(formula, id, functions);
    expect(formula).toContain(callText(call).slice(1));
    expect(takenCall(callText(call), functions)).toEqual(call);
  });

  test.each(['=carbon.price( "CEA" )', '= CARBON.PRICE("CEA")', '=@CARBON.PRICE("CEA")', '=_xldudf_CARBON_PRICE("CEA")'])('%s, however it is written', (formula) => {
    expect(takenCall(formula, functions)).toEqual({ id: 'PRICE', args: [literal('CEA')] });
  }); // prettier-ignore

  test.each([
    ['=CARBON.PRICE("CEA")*2', 'not-one-call'],
    ['=ROUND(CARBON.PRICE("CEA"),1)', 'not-one-call'],
    ['=CARBON.PRICE("CEA"', 'not-one-call'],
    ['=SUM(A1:A3)', 'not-one-call'],
    ['105.65', 'not-one-call'],
    ['', 'not-one-call'],
    ['=CARBON.SPREAD("CEA")', 'function-unknown'],
    ['=CARBON.STAT("a","b","c")', 'arguments-too-many'],
  ])('%s is refused: %s', (formula, code) => {
    expect(codeOf(() => takenCall(formula, functions))).toBe(code);
  });

  test('an example of another function is not one of this', () => {
    expect(codeOf(() => callWithin('=CARBON.PRICE("CEA")', 'VOLUME', functions))).toBe('not-one-call');
  });
});

describe('typing', () => {
  test.each<[string, boolean, Argument]>([
    ['CEA', false, literal('CEA')],
    ['2024', false, literal('2024')],
    ['7', true, literal(7)],
    ['seven', true, literal('seven')],
    ['=B4', false, { kind: 'reference', text: 'B4' }],
    ['=TODAY()', false, { kind: 'calculated', text: 'TODAY()' }],
    ['=7', false, { kind: 'calculated', text: '7' }],
    ["'=B4", false, literal('=B4')],
    ["'7", true, literal('7')],
    ['', false, OMITTED],
  ])('%s (a number: %s)', (text, isNumber, argument) => {
    expect(typedArgument(text, isNumber)).toEqual(argument);
  });

  test.each(['=A1)', '=A1,B1', '=(A1', '="a', '=', '=)*('])('%s is no whole argument', (text) => {
    expect(isOneArgument(typedArgument(text, false))).toBe(false);
  });

  test.each(['CEA', '', '=A1', '=IF(A1,"x,","y")', '={"CEA";"EUA"}', 'a)"'])('%s is one', (text) => {
    expect(isOneArgument(typedArgument(text, false))).toBe(true);
  });
});

test.each([
  ['{"CEA";"EUA"}', [['CEA'], ['EUA']]],
  ['{"a;b","c,d";1,TRUE}', [['a;b', 'c,d'], [1, true]]],
  ['{1,2;3}', undefined],
  ['{A1}', undefined],
  ['{}', undefined],
  ['TODAY()', undefined],
])('the values of %s', (text, values) => {
  expect(arrayConstant(text)).toEqual(values);
}); // prettier-ignore
