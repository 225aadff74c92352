import { parse, type Block } from 'comment-parser';
import type { Bilingual } from '../core/language';
import { parsePeriod } from '../dataset/period';
import { PICKERS, type CodeWord, type Example, type FunctionEntry, type ParameterEntry } from '../functions/_lib/entry';

/** A function file as read: the entry, and the name its function is exported under. */
export interface DocumentedFunction {
  readonly entry: FunctionEntry;
  readonly exportName: string;
}

/**
 * Reads the docstring above the exported function of a file. English stands in the usual tags, Chinese in those
 * that begin with `zh`; a missing one is an error here, so that no function goes out half documented.
 */
export function readDocstring(file: string, text: string): DocumentedFunction {
  const [block] = parse(text, { spacing: 'preserve' }).filter(({ tags }) => tags.some(({ tag }) => tag === 'customfunction'));
  const signature = /export function (\w+)\(([^)]*)\)/.exec(text);
  if (!block || !signature) throw new Error(`${file}: expected a docstring with @customfunction above one exported function`);
  const types = parameterTypes(signature[2]!);

  return {
    exportName: signature[1]!,
    entry: {
      id: one(file, block, 'customfunction'),
      description: { en: block.description.trim(), zh: one(file, block, 'zh') },
      parameters: parametersOf(file, block, types),
      returns: both(file, block, 'returns'),
      rules: rulesOf(file, block),
      fails: both(file, block, 'fails'),
      from: both(file, block, 'from'),
      examples: many(block, 'example').map((example) => readExample(file, example)),
    },
  };
}

function parametersOf(file: string, block: Block, types: ReadonlyMap<string, string>): ParameterEntry[] {
  const documented = block.tags.filter(({ tag }) => tag === 'param');
  const names = documented.map(({ name }) => name);
  if (names.join() !== [...types.keys()].join())
    throw new Error(`${file}: the docstring documents (${names.join()}), the function takes (${[...types.keys()].join()})`);
  return documented.map(({ name, optional, description }) => {
    const zh = block.tags.find((tag) => tag.tag === 'zhParam' && tag.name === name)?.description;
    if (!zh) throw new Error(`${file}: @zhParam ${name} is missing`);
    const type = types.get(name)!;
    const choices = wordsAfter(block, 'choices', name);
    return {
      name,
      description: { en: description.trim(), zh: zh.trim() },
      choices,
      ...pickerOf(file, block, name, choices),
      words: codeWordsOf(file, block, name),
      isOptional: optional,
      isRange: type === 'any[][]',
      isRepeating: type === 'any[]',
    };
  });
}

/** `@picker headers codes 1 0`: what a builder of formulas helps to choose from; an argument with choices says so already. */
function pickerOf(file: string, block: Block, name: string, choices: readonly string[]): Pick<ParameterEntry, 'picker' | 'codes'> {
  const [picker = 'codes', ...codes] = wordsAfter(block, 'picker', name);
  if (choices.length > 0) return { picker: 'codes', codes: choices };
  const isKnown = (PICKERS as readonly string[]).includes(picker) && (picker === 'codes') === codes.length > 0;
  if (!isKnown) throw new Error(`${file}: @picker ${name} must be one of ${PICKERS.join(', ')}; codes are followed by a list`);
  return { picker, codes };
}

/** `@words mode percent 百分点 | percent points`: one code each. */
function codeWordsOf(file: string, block: Block, name: string): CodeWord[] {
  return block.tags
    .filter(({ tag, name: of }) => tag === 'words' && of === name)
    .map(({ description }) => {
      const match = /^(\S+) (.+) \| (.+)$/.exec(description.trim());
      if (!match) throw new Error(`${file}: @words ${name} needs a code, its word in Chinese, " | ", and its word in English: ${description}`);
      const [, code, zh, en] = match as unknown as [string, string, string, string];
      return { code, zh, en };
    });
}

/** What stands after a tag and the name of an argument, word by word. */
function wordsAfter(block: Block, tag: string, name: string): string[] {
  const description = block.tags.find((candidate) => candidate.tag === tag && candidate.name === name)?.description ?? '';
  return description.split(/\s+/).filter(Boolean);
}

function parameterTypes(parameters: string): Map<string, string> {
  return new Map(
    parameters
      .split(',')
      .filter((parameter) => parameter.trim() !== '')
      .map((parameter) => parameter.split(':').map((part) => part.trim()) as [string, string])
      .map(([name, type]) => [name.replace('?', ''), type]),
  );
}

function rulesOf(file: string, block: Block): Bilingual[] {
  const en = many(block, 'rule');
  const zh = many(block, 'zhRule');
  if (en.length !== zh.length) throw new Error(`${file}: ${en.length} @rule but ${zh.length} @zhRule`);
  return en.map((text, index) => ({ en: text, zh: zh[index]! }));
}

/** `=FORMULA // result as JSON`, in which a day stands as 2026-02-01, without quotes. */
function readExample(file: string, example: string): Example {
  const [formula, result] = example.split(' // ');
  if (!formula || result === undefined) throw new Error(`${file}: an @example needs its result after " // ": ${example}`);
  const withDays = (write: (day: string) => string) => JSON.parse(result.replace(DAY, (text, day?: string) => (day ? write(day) : text))) as unknown;
  return { formula, result: withDays((day) => String(parsePeriod(day)!.start)), shown: withDays((day) => `"${day}"`) };
}

/** Texts are matched too, so that a day inside one is left alone. */
const DAY = /"(?:[^"\\]|\\.)*"|(\d{4}-\d{2}-\d{2})/g;

function both(file: string, block: Block, tag: string): Bilingual {
  return { en: one(file, block, tag), zh: one(file, block, `zh${tag[0]!.toUpperCase()}${tag.slice(1)}`) };
}

function one(file: string, block: Block, tag: string): string {
  const [text] = many(block, tag);
  if (!text) throw new Error(`${file}: @${tag} is missing`);
  return text;
}

/** The texts of a tag as written: comment-parser takes braces for a type and the first word for a name. */
function many(block: Block, tag: string): string[] {
  return block.tags
    .filter((candidate) => candidate.tag === tag)
    .map(({ source }) =>
      source
        .map(({ tokens: { type, postType, name, postName, description } }) => type + postType + name + postName + description)
        .join(' ')
        .trim(),
    );
}
