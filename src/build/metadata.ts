import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { join } from 'node:path';
import { FUNCTIONS, filesIn } from '../cli/_lib/project';
import type { Language } from '../core/language';
import type { FunctionEntry, ParameterEntry } from '../functions/_lib/entry';
import { helpAddress } from './help';

interface Metadata {
  allowCustomDataForDataTypeAny: boolean;
  allowErrorForDataTypeAny?: boolean;
  functions: MetadataFunction[];
  enums?: MetadataEnum[];
}

interface MetadataFunction {
  id: string;
  description: string;
  helpUrl?: string;
  parameters: MetadataParameter[];
}

interface MetadataParameter {
  name: string;
  description: string;
  type: string;
  customEnumId?: string;
}

interface MetadataEnum {
  id: string;
  type: 'string';
  values: { name: string; stringValue: string; tooltip: string }[];
}

/**
 * What Excel knows of the functions before it loads any code: `functions.json`, and the same with the descriptions in
 * Chinese, since names never change. Microsoft's generator reads the signatures; the rest it does not write.
 * @param baseUrl Where the add-in is hosted, for the help links.
 */
export async function functionsMetadata(catalogue: readonly FunctionEntry[], baseUrl: string, language: Language): Promise<Metadata> {
  const files = filesIn(FUNCTIONS, '.ts').map((file) => join(FUNCTIONS, file));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(`functions.json: ${errors.join('; ')}`);

  const metadata = JSON.parse(metadataJson) as Metadata;
  const entries = new Map(catalogue.map((entry) => [entry.id, entry]));
  return {
    ...metadata,
    // Errors inside ranges must reach us: one bad cell is an error in its own place only.
    allowErrorForDataTypeAny: true,
    functions: metadata.functions.map((declared) => describe(declared, entries.get(declared.id)!, baseUrl, language)),
    enums: catalogue.flatMap(({ id, parameters }) => parameters.filter(hasChoices).map((parameter) => enumOf(id, parameter))),
  };
}

function describe(declared: MetadataFunction, entry: FunctionEntry, baseUrl: string, language: Language): MetadataFunction {
  return {
    ...declared,
    description: entry.description[language],
    helpUrl: `${baseUrl}/${helpAddress(entry.id, language)}`,
    parameters: declared.parameters.map((parameter, at) => {
      const documented = entry.parameters[at]!;
      const description = documented.description[language];
      return hasChoices(documented)
        ? { ...parameter, description, type: 'string', customEnumId: enumId(entry.id, documented) }
        : { ...parameter, description };
    }),
  };
}

function hasChoices({ choices }: ParameterEntry): boolean {
  return choices.length > 0;
}

function enumId(id: string, { name }: ParameterEntry): string {
  return `${id}_${name}`.toUpperCase();
}

/** Named as the formula needs them, in every language; what they mean is said in the description of the argument. */
function enumOf(id: string, parameter: ParameterEntry): MetadataEnum {
  return { id: enumId(id, parameter), type: 'string', values: parameter.choices.map((code) => ({ name: code, stringValue: code, tooltip: '' })) };
}
