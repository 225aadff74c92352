import { run, type Finished } from '../_setup/run';

jest.setTimeout(60_000);

const formula = (values: readonly string[], input?: string) => run('src/cli/formula.ts', values, input);
const lines = ({ stdout }: Finished) => {
  expect(stdout).toMatch(/^(\{.*\}\n)*$/);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
};

const CEA = '=CARBON.PRICE("CEA","2024-11-13")';

test('formulas as arguments: one JSON object a line, and nothing else', async () => {
  const finished = await formula([CEA, '=1+1', '=CARBON.PRICE("SZEA","2026-01-28")', '=CARBON.HISTORY("SZEA",,,0,0,1,5)']);
  expect(lines(finished)).toEqual([
    { formula: CEA, value: 105.65 }, // mee-2025 L135
    { formula: '=1+1', value: 2 },
    { formula: '=CARBON.PRICE("SZEA","2026-01-28")', error: '#N/A', message: expect.stringContaining('not traded') },
    // weekly-2026-w05 L81; an error in a spill stands in its place.
    { formula: '=CARBON.HISTORY("SZEA",,,0,0,1,5)', value: [[{ error: '#N/A', message: expect.any(String) }, 0]] },
  ]);
  expect([finished.code, finished.stderr]).toEqual([0, '']);
});

test('formulas on standard input, whatever the editor saved', async () => {
  const finished = await formula([], `\uFEFF${CEA}\r\n\r\n   \n =1+2 \r\n=CARBON.SOURCE("CEA","2024-11-13",,,"printed")`);
  expect(lines(finished)).toEqual([
    { formula: CEA, value: 105.65 },
    { formula: '=1+2', value: 3 },
    { formula: '=CARBON.SOURCE("CEA","2024-11-13",,,"printed")', value: '105.65元/吨' },
  ]);
  expect([finished.code, finished.stderr]).toEqual([0, '']);
});

test('--lang zh: messages and names in Chinese', async () => {
  const [missing, publisher] = lines(
    await formula(['--lang', 'zh', '=CARBON.PRICE("SZEA","2026-01-28")', '=CARBON.SOURCE("mee-2025",,,,"publisher")']),
  ) as [{ message: string }, { value: string }];
  expect(missing.message).toMatch(/SZGEX:SZEA 在 2026-W05 未成交/);
  expect(publisher.value).toBe('中华人民共和国生态环境部');
});

test('thousands of lines in one process', async () => {
  const finished = await formula([], Array.from({ length: 3000 }, (_, at) => `=CARBON.VOLUME("CEA","2026-W05")+${at}`).join('\n'));
  const answers = lines(finished) as { value: number }[];
  expect(answers.map(({ value }) => value)).toEqual(Array.from({ length: 3000 }, (_, at) => 262_000 + at)); // weekly-2026-w05 L78
  expect(finished.code).toBe(0);
});

test.each<[string, string[]]>([
  ['an unknown language', ['--lang', 'fr', '=1']],
  ['an unknown option', ['--colour', '=1']],
])('%s: exit code 1, the reason on standard error, nothing on standard output', async (_, values) => {
  const { code, stdout, stderr } = await formula(values);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/fr|colour/);
});

test('no formula at all answers nothing', async () => {
  expect(await formula([], '')).toEqual({ code: 0, stdout: '', stderr: '' });
});
