import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { helpPages } from '../../src/build/help';
import { functionsMetadata } from '../../src/build/metadata';
import { FUNCTIONS as FOLDER, filesIn } from '../../src/cli/_lib/project';
import { CarbonError } from '../../src/core/errors';
import type { Cells } from '../../src/functions/_lib/cells';
import { FUNCTIONS } from '../../generated/functions';
import { useBundledDataset } from '../_setup/ask';
import { bundledRecords, catalogue } from '../_setup/bundled';

type Metadata = Awaited<ReturnType<typeof functionsMetadata>>;

const HOST = 'https://x.example/carbon';
const functions = catalogue();
let en: Metadata;
let zh: Metadata;

beforeAll(async () => {
  en = await functionsMetadata(functions, HOST, 'en');
  zh = await functionsMetadata(functions, HOST, 'zh');
});

test('the functions are those of the folder', () => {
  expect(en.functions.map(({ id }) => id.toLowerCase())).toEqual(filesIn(FOLDER, '.ts').map((file) => file.replace('.ts', '')));
});

test('errors and data types may come in and go out', () => {
  expect(en).toMatchObject({ allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true });
  expect(en.functions).toEqual(functions.map(() => expect.objectContaining({ result: { dimensionality: 'matrix' } }) as object));
});

test.each(functions)('$id has its arguments in their order', ({ id, parameters }) => {
  const declared = en.functions.find((entry) => entry.id === id)!;
  expect(declared).toMatchObject({ name: id, id: expect.stringMatching(/^[A-Z]{3,}$/) as string }); // no digit, so no cell address
  expect(declared.parameters).toEqual(
    parameters.map(({ name, description, choices, isOptional, isRange, isRepeating }) => ({
      name,
      description: description.en,
      ...(choices.length > 0 ? { type: 'string', customEnumId: `${id}_${name.toUpperCase()}` } : { type: 'any' }),
      ...(isOptional ? { optional: true } : {}),
      ...(isRange ? { dimensionality: 'matrix' } : {}),
      ...(isRepeating ? { repeating: true } : {}),
    })),
  );
});

describe('in Chinese', () => {
  const texts = ({ functions: declared }: Metadata) =>
    declared.flatMap(({ description, parameters }) => [description, ...parameters.map((parameter) => parameter.description)]);

  test('every description is another text, and Chinese', () => {
    const english = texts(en);
    expect(english.length).toBeGreaterThan(30);
    texts(zh).forEach((text, at) => {
      expect(text).toMatch(/\p{Script=Han}/u);
      expect(text).not.toBe(english[at]);
    });
  });

  test('all else is the same: a formula written in one language is read in the other', () => {
    const untranslated = (metadata: Metadata) => ({
      ...metadata,
      functions: metadata.functions.map((declared) => ({
        ...declared,
        description: '',
        helpUrl: '',
        parameters: declared.parameters.map((parameter) => ({ ...parameter, description: '' })),
      })),
    });
    expect(untranslated(zh)).toEqual(untranslated(en));
  });
});

test.each(['en', 'zh'] as const)('every help address in %s leads to a page and a place on it', (language) => {
  const pages = helpPages(functions);
  for (const { helpUrl } of (language === 'en' ? en : zh).functions) {
    expect(helpUrl).toMatch(`${HOST}/help/${language}/`);
    const [path, anchor] = helpUrl!.slice(`${HOST}/help/`.length).split('#');
    expect(pages.get(path!)).toContain(`id="${anchor}"`);
  }
});

describe('choices', () => {
  const withChoices = functions.flatMap((entry) =>
    entry.parameters.map((parameter, at) => ({ ...entry, parameter, at })).filter(({ parameter }) => parameter.choices.length > 0),
  );
  const CHOICES = withChoices.flatMap(({ id, parameter, at }) => parameter.choices.map((choice) => ({ id, name: parameter.name, at, choice })));

  /** What is asked for where an argument is not optional. */
  const ASKED: Readonly<Record<string, unknown>> = { symbol: 'CEA', symbol_or_id: 'CEA', start: '2024-11-13', system: 'CN', field: 'source' };
  const { statistics, policies } = bundledRecords();
  const ASKED_ID: Readonly<Record<string, unknown>> = { STAT: statistics[0]!.id, POLICY: policies[0]!.id };

  const ask = (id: string, at: number, value: unknown): Cells => {
    const entry = functions.find((other) => other.id === id)!;
    const values = entry.parameters.map(({ name, isOptional }) => (isOptional ? null : (ASKED[name] ?? ASKED_ID[id])));
    values[at] = value;
    return (FUNCTIONS[id as keyof typeof FUNCTIONS] as (...values: unknown[]) => Cells)(...values);
  };
  const refusals = (cells: Cells) => cells.flat().filter((cell) => cell instanceof CarbonError && cell.excelError === '#VALUE!');

  beforeAll(() => useBundledDataset());

  test.each(CHOICES)('$id takes $name $choice', ({ id, at, choice }) => {
    expect(refusals(ask(id, at, choice))).toEqual([]);
  });

  test.each(withChoices)('$id takes no other $parameter.name, and an empty cell as one left out', ({ id, at, parameter }) => {
    expect(refusals(ask(id, at, 'nonsense'))).toHaveLength(1);
    expect(ask(id, at, '')).toEqual(ask(id, at, null));
    expect(ask(id, at, [[parameter.choices.at(-1)]])).toEqual(ask(id, at, parameter.choices.at(-1)));
  });

  test('each list is defined once and used', () => {
    const used = en.functions.flatMap(({ parameters }) => parameters.map(({ customEnumId }) => customEnumId)).filter((id) => id !== undefined);
    expect(used.sort()).toEqual(en.enums!.map(({ id }) => id).sort());
    expect(new Set(used).size).toBe(used.length);
  });

  test("they are written as Microsoft's generator writes them", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'carbon-choices-'));
    try {
      const file = join(folder, 'change.ts');
      writeFileSync(
        file,
        `/** @customenum {string} */
enum CHANGE_MODE { percent = "percent", absolute = "absolute" }
/**
 * Change.
 * @customfunction CHANGE
 * @param [mode] how
 */
export function change(mode?: CHANGE_MODE): any[][] { return [[mode]]; }
`,
      );
      const { metadataJson, errors } = await generateCustomFunctionsMetadata([file]);
      expect(errors).toEqual([]);
      const generated = JSON.parse(metadataJson) as Metadata;
      expect(en.enums!.find(({ id }) => id === 'CHANGE_MODE')).toEqual(generated.enums![0]);
      const ours = en.functions.find(({ id }) => id === 'CHANGE')!.parameters.find(({ name }) => name === 'mode')!;
      expect({ ...ours, description: 'how' }).toEqual(generated.functions[0]!.parameters[0]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
