import { decimalOf, localFormula, separatorsWith } from '../../src/core/local-formula';

test.each([
  ['zh-CN', '.', ','],
  ['en-US', '.', ','],
  ['de-DE', ',', ';'],
  ['fr-FR', ',', ';'],
  ['pt-BR', ',', ';'],
  ['no locale at all', '.', ','],
])('%s writes 1%s5 and lists with %s', (locale, decimal, list) => {
  expect(separatorsWith(decimalOf(locale))).toEqual({ decimal, list });
});

const COMMA = separatorsWith(',');

test.each([
  ['=CARBON.PRICE("CEA","2024-11-13")', '=CARBON.PRICE("CEA";"2024-11-13")'],
  ['=CARBON.PRICE("a, 1.5",,"close",1.5)', '=CARBON.PRICE("a, 1.5";;"close";1,5)'],
  ["=CARBON.PRICE('a, 1.5'!B4,Sheet1.5!A1)", "=CARBON.PRICE('a, 1.5'!B4;Sheet1.5!A1)"],
  ['=CARBON.PRICE({"CEA","EUA";"UKA","BEA"})', '=CARBON.PRICE({"CEA"\\"EUA";"UKA"\\"BEA"})'],
  ['=CARBON.PRICE({"a";"b"},A1)', '=CARBON.PRICE({"a";"b"};A1)'],
])('%s is shown as %s', (formula, local) => {
  expect(localFormula(formula, COMMA)).toBe(local);
});

test('where numbers have a point a formula is shown as it is', () => {
  expect(localFormula('=CARBON.PRICE("CEA",,,1.5)', separatorsWith('.'))).toBe('=CARBON.PRICE("CEA",,,1.5)');
});
