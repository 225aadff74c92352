import { printedNumbers, printedValue } from '../../src/dataset/printed-number';

describe('numbers as the publications print them', () => {
  test.each([
    ['26.2 万吨', 262_000], // weekly-2026-w05 L78
    ['813.75 万吨', 8_137_500], // weekly-2026-w05 L67
    ['15868.9 万吨', 158_689_000], // weekly-2026-w05 L76
    ['80310 吨', 80_310], // weekly-2026-w05 L51
    ['58800', 58_800], // weekly-2026-w05 L47
    ['0.6 美元', 0.6], // weekly-2026-w05 L58
    ['1.89 亿吨', 189_000_000], // mee-2025 L131
    ['478.26 亿元', 47_826_000_000], // mee-2025 L131
    ['977.15 万元', 9_771_500], // mee-2025 L155
    ['42,617,389吨', 42_617_389], // sink-news-2025-07 L64
    ['3,193,250,425.61元', 3_193_250_425.61], // sink-news-2025-07 L64
    ['首次突破100元/吨', 100], // mee-2025 L135
    ['69.30元/吨', 69.3], // mee-2025 L139
  ])('%s is %d', (printed, value) => {
    expect(printedNumbers(printed)).toEqual([value]);
    expect(printedValue(printed, 'close')).toBe(value);
  });

  // mee-2025 L135
  test('of a range the low is the first and the high the last', () => {
    expect(printedNumbers('97-106元/吨')).toEqual([97, 106]);
    expect(printedValue('97-106元/吨', 'low')).toBe(97);
    expect(printedValue('97-106元/吨', 'high')).toBe(106);
  });

  test.each(['未成交', '/', ''])('%j states none', (printed) => {
    expect(printedValue(printed, 'volume')).toBeUndefined();
  });
});
