import fc from 'fast-check';
import { inUnit, tonnesPer } from '../../src/core/units';
import { refusal } from '../_setup/core';

test.each([
  ['t', 1],
  ['kt', 1_000],
  ['Mt', 1_000_000],
  ['万吨', 10_000],
  ['亿吨', 100_000_000],
  [' Mt ', 1_000_000],
  ['Ｍｔ', 1_000_000],
])('%j is %i t', (unit, tonnes) => {
  expect(tonnesPer(unit)).toBe(tonnes);
});

test.each(['mt', 'MT', 'mT'])('%s is refused: it could be a factor of a million', (unit) => {
  const error = refusal(() => tonnesPer(unit));
  expect([error.code, error.excelError]).toEqual(['ambiguous-unit', '#VALUE!']);
  expect(error.text('en')).toContain('Mt (million tonnes) or t');
  expect(error.text('en')).toContain(`"${unit}"`);
});

test.each(['T', 'kT', 'KT', 'kg', '吨', 'toString', 'constructor', '__proto__', ''])('%j is no unit: the allowed ones are listed', (unit) => {
  const error = refusal(() => tonnesPer(unit));
  expect([error.code, error.excelError]).toEqual(['unknown-code', '#VALUE!']);
  for (const allowed of ['t', 'kt', 'Mt', '万吨', '亿吨']) expect(error.text('zh')).toContain(allowed);
});

// weekly-2026-w05 L76: 15868.9 万吨; L67: 813.75 万吨.
test('no binary remainders', () => {
  expect(inUnit(158_689_000, 1e6)).toBe(158.689);
  expect(inUnit(158_689_000, 1e4)).toBe(15868.9);
  expect(inUnit(8_137_500, 1e4)).toBe(813.75);
});

test('a volume in tonnes is not touched', () => {
  fc.assert(fc.property(fc.nat(1_000_000_000), (tonnes) => expect(inUnit(tonnes, 1)).toBe(tonnes)));
});
