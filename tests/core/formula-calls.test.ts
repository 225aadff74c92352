import { carbonCalls, onlyCall, withOwnNames } from '../../src/core/formula-calls';

const literal = (value: string | number | boolean) => ({ kind: 'literal', value });
const OMITTED = { kind: 'omitted' };

test.each([
  ['=CARBON.PRICE("CEA","2024-11-13")', 'PRICE', [literal('CEA'), literal('2024-11-13')]],
  ['=carbon.price("CEA",,"close")', 'PRICE', [literal('CEA'), OMITTED, literal('close')]],
  ['=CARBON.DATASET()', 'DATASET', []],
  ['=CARBON.PRICE("a ""b"", c)",20241113)', 'PRICE', [literal('a "b", c)'), literal(20241113)]],
  [
    "=CARBON.VOLUME($A5,'My, sheet'!B4:B9)",
    'VOLUME',
    [
      { kind: 'reference', text: '$A5' },
      { kind: 'reference', text: "'My, sheet'!B4:B9" },
    ],
  ],
  [
    '=CARBON.PRICE([@symbol],TODAY()-1)',
    'PRICE',
    [
      { kind: 'calculated', text: '[@symbol]' },
      { kind: 'calculated', text: 'TODAY()-1' },
    ],
  ],
  ['=CARBON.PRICE({"CEA","EUA"},-1.5e3)', 'PRICE', [{ kind: 'calculated', text: '{"CEA","EUA"}' }, literal(-1500)]],
  ['=_xldudf_CARBON_PRICE("CEA",TRUE)', 'PRICE', [literal('CEA'), literal(true)]],
  ['=CARBON.PRICE("CEA"', 'PRICE', [literal('CEA')]],
])('the call in %s', (formula, name, args) => {
  expect(carbonCalls(formula)).toEqual([{ name, args }]);
});

test('calls inside calls and beside others are all found', () => {
  expect(carbonCalls('=ROUND(CARBON.PRICE("CEA")*CARBON.VOLUME("EUA"),2)+CARBON.SOURCE(CARBON.PRICE(B4))').map(({ name }) => name)).toEqual([
    'PRICE',
    'VOLUME',
    'SOURCE',
    'PRICE',
  ]);
});

test.each(['=SUM(A1:A3)', '="CARBON.PRICE("', "='CARBON.PRICE('!A1", '=MYCARBON.PRICE("CEA")', '=X.CARBON.PRICE("CEA")', 'CEA', ''])(
  '%s calls none',
  (formula) => expect(carbonCalls(formula)).toEqual([]),
);

test.each([
  ['=CARBON.PRICE("CEA")', true],
  ['= @CARBON.PRICE("CEA)") ', true],
  ['=CARBON.PRICE("CEA")*2', false],
  ['=ROUND(CARBON.PRICE("CEA"),1)', false],
  ['=CARBON.PRICE("CEA")&")"', false],
])('%s is a call and nothing else: %s', (formula, isOnly) => {
  expect(onlyCall(formula) !== undefined).toBe(isOnly);
});

test('names that Excel keeps for a missing add-in become ours again; texts stay as they are', () => {
  expect(withOwnNames('=_xldudf_CARBON_PRICE("_xldudf_CARBON_PRICE(")+_xldudf_OTHER_F(1)+_XLDUDF_carbon_VOLUME(A1)')).toBe(
    '=CARBON.PRICE("_xldudf_CARBON_PRICE(")+_xldudf_OTHER_F(1)+CARBON.VOLUME(A1)',
  );
});
