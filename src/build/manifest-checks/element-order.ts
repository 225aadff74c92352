import { placeOf, type ManifestElement } from '../manifest-tree';
import type { Check } from './check';

const rule = 'element-order';

/**
 * What each element holds, in this order, of the task pane schemas 1.1 and VersionOverrides 1.0 ([MS-OWEMXML]):
 * `?` at most one, `*` any number, `+` one or more, else exactly one. An element of several types has its type in brackets;
 * one that differs by its parent has that before a slash. What is not named holds nothing. Icons and help are optional in
 * the schema and required here: without them Excel shows a blank where the add-in should be. A context menu takes one entry of an
 * add-in, whatever the schema says.
 */
const CONTENTS: Readonly<Record<string, string>> = {
  'OfficeApp[TaskPaneApp]':
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? ' +
    'Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides?',
  'OfficeApp[TaskPaneApp]/Description': 'Override*',
  'DefaultSettings/SourceLocation': 'Override*',
  DisplayName: 'Override*',
  IconUrl: 'Override*',
  HighResolutionIconUrl: 'Override*',
  SupportUrl: 'Override*',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  Requirements: 'Sets? Methods?',
  Sets: 'Set+',
  Methods: 'Method+',
  DefaultSettings: 'SourceLocation',
  'VersionOverrides[VersionOverridesV1_0]/Requirements': 'bt:Sets',
  'bt:Sets': 'bt:Set+',
  'VersionOverrides[VersionOverridesV1_0]': 'Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?',
  'Host[Workbook]': 'Runtimes? AllFormFactors? DesktopFormFactor?',
  Runtimes: 'Runtime+',
  AllFormFactors: 'ExtensionPoint+',
  DesktopFormFactor: 'GetStarted? FunctionFile? ExtensionPoint+',
  'ExtensionPoint[CustomFunctions]': 'Script Page Metadata Namespace',
  'ExtensionPoint[PrimaryCommandSurface]': 'OfficeTab* CustomTab*',
  'ExtensionPoint[ContextMenu]': 'OfficeMenu+',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  GetStarted: 'Title Description LearnMoreUrl',
  OfficeTab: 'Group+',
  CustomTab: 'Group+ Label',
  OfficeMenu: 'Control',
  Group: 'OverriddenByRibbonApi? Label Icon Control+',
  'Control[Button]': 'OverriddenByRibbonApi? Label Supertip Icon Action Enabled?',
  'Control[Menu]': 'OverriddenByRibbonApi? Label Supertip Icon Items Enabled?',
  Items: 'Item+',
  Item: 'OverriddenByRibbonApi? Label Supertip Icon? Action Enabled?',
  Supertip: 'Title Description',
  Icon: 'bt:Image+',
  'Action[ShowTaskpane]': 'TaskpaneId? SourceLocation Title?',
  'Action[ExecuteFunction]': 'FunctionName',
  Resources: 'bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:Images/bt:Image': 'bt:Override*',
  'bt:Url': 'bt:Override*',
  'bt:String': 'bt:Override*',
};

/** Excel drops a manifest whose elements are in another order than its schema's, and says no more than "not valid". */
export const check: Check = {
  rule,
  run({ elements }) {
    return elements.flatMap((element) => faultsOf(element).map(({ found, remedy }) => ({ rule, found: `${placeOf(element)}: ${found}`, remedy })));
  },
};

function faultsOf(element: ManifestElement): { found: string; remedy: string }[] {
  const contents = contentsOf(element);
  const names = contents.map(({ name }) => name);
  const held = element.children.map(({ name }) => name);
  const remedy = names.length > 0 ? `let it hold, in this order: ${names.join(', ')}` : 'take out what it holds, or correct its xsi:type';

  const unknown = held.find((name) => !names.includes(name));
  if (unknown !== undefined) return [{ found: `${unknown} does not belong here`, remedy }];
  const outOfOrder = held.find((name, at) => at > 0 && names.indexOf(name) < names.indexOf(held[at - 1]!));
  if (outOfOrder !== undefined) return [{ found: `${outOfOrder} comes too late`, remedy }];
  return contents.flatMap(({ name, least, most }) => {
    const count = held.filter((other) => other === name).length;
    if (count < least) return [{ found: `${name} is missing`, remedy }];
    return count > most ? [{ found: `${count} times ${name}`, remedy: `keep one ${name}` }] : [];
  });
}

function contentsOf(element: ManifestElement) {
  const key = keyOf(element);
  const contents = (element.parent && CONTENTS[`${keyOf(element.parent)}/${key}`]) ?? CONTENTS[key] ?? '';
  return contents
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => ({
      name: part.replace(/[?*+]$/, ''),
      least: /[?*]$/.test(part) ? 0 : 1,
      most: /[*+]$/.test(part) ? Infinity : 1,
    }));
}

function keyOf({ name, attributes }: ManifestElement): string {
  const type = attributes['xsi:type'];
  return type === undefined ? name : `${name}[${type}]`;
}
