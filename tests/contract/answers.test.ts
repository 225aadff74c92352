import { openTerminal } from '../../src/cli/_lib/terminal';

const evaluate = openTerminal('en');

describe('what these formulas answer is a promise', () => {
  test.each([
    ['=CARBON.PRICE("CEA","2024-11-13")', 105.65], // mee-2025 L135
    ['=CARBON.PRICE("全国碳市场",DATE(2026,1,28))', 79.26], // weekly-2026-w05 L78
    ['=CARBON.PRICE("EUA","2026-01-28")', 85.45], // weekly-2026-w05 L76
    ['=CARBON.PRICE("EEX:EUA","2026-01-28")', 85.46], // weekly-2026-w05 L75
    ['=CARBON.VOLUME("ICE:EUA","2026-W05","Mt")', 158.689], // weekly-2026-w05 L76
    ['=CARBON.VOLUME("SZEA","2026-W05")', 0], // weekly-2026-w05 L81
    ['=SUM(CARBON.VOLUME({"SHEA";"GDEA";"HBEA"},"2026-W05"))', 154_960], // weekly-2026-w05 L79, L80, L84
    ['=ROWS(CARBON.QUOTES("secondary-spot","2026-W05",0))', 12], // weekly-2026-w05 L75 to L86
    ['=COLUMNS(CARBON.QUOTES("secondary-spot","2026-W05",0))', 14],
    ['=CARBON.TURNOVER("CEA",2024)', 18_114_000_000], // mee-2025 L131
    ['=CARBON.PRICE("CEA",DATE(2024,11,13))', 105.65],
    ['=CARBON.PRICE("CEA",20241113)', 105.65],
    ['=ISNA(CARBON.PRICE("SZEA","2026-01-28"))', true],
    ['=IFERROR(CARBON.PRICE("CEB"),"none")', 'none'],
  ])('%s', (formula, value) => {
    expect(evaluate(formula)).toEqual({ formula, value });
  });

  test.each([
    ['=CARBON.PRICE("SZEA","2026-01-28")', '#N/A', /not traded/],
    ['=CARBON.VOLUME("CEA",DATE(2026,1,28))', '#N/A', /2026-W05/],
    ['=CARBON.PRICE("CEB")', '#VALUE!', /"CEB".*CEA/],
    ['=CARBON.VOLUME("CEA","2026-W05","MT")', '#VALUE!', /Mt \(million tonnes\) or t/],
    ['=CARBON.PRICE("拍卖")', '#VALUE!', /EEX:EUA-AUCTION/],
    ['=CARBON.PRICE(1/0)', '#DIV/0!', /^/],
    ['=CARBON.PRICE("CEA","13.11.2024")', '#VALUE!', /13\.11\.2024/],
  ])('%s', (formula, error, message) => {
    expect(evaluate(formula)).toEqual({ formula, error, message: expect.stringMatching(message) });
  });

  test('SOURCE names publication, publisher, date and line', () => {
    // weekly-2026-w05 L51
    const { value } = evaluate('=CARBON.SOURCE("CCER","2026-01-28")') as { value: string };
    for (const said of [
      'Global Carbon Weekly Watch, February 2026 week 1',
      'Macao International Carbon Emission Exchange',
      '2026-02-02',
      'line 51',
      '78.88 元',
    ]) {
      expect(value).toContain(said);
    }
  });

  test('an error keeps its place in a spill', () => {
    expect(evaluate('=CARBON.PRICE({"CEA";"nonsense";"EUA"},"2026-W05")')).toMatchObject({
      value: [[79.26], [{ error: '#VALUE!', message: expect.stringContaining('nonsense') }], [85.45]],
    });
  });
});
