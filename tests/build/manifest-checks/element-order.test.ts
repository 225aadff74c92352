import { check } from '../../../src/build/manifest-checks/element-order';
import { describeManifestCheck } from '../../_setup/manifest';

const SECOND_ENTRY = `<Control xsi:type="Button" id="Carbon.Again">
  <Label resid="Refresh.Label"/><Supertip><Title resid="Refresh.Label"/><Description resid="Refresh.Tip"/></Supertip>
  <Icon><bt:Image size="16" resid="Icon.16"/></Icon>
  <Action xsi:type="ExecuteFunction"><FunctionName>refreshWorkbook</FunctionName></Action></Control>`;

describeManifestCheck(
  check,
  {
    'several buttons in a group': [['</Group>', `${SECOND_ENTRY}</Group>`]],
    'an element the schema allows': [['<Hosts>', '<AppDomains><AppDomain>https://example.org</AppDomain></AppDomains><Hosts>']],
  },
  {
    'root elements in another order': {
      edits: [
        ['<ProviderName>CARBON for Excel</ProviderName>', ''],
        ['</DefaultLocale>', '</DefaultLocale><ProviderName>CARBON</ProviderName>'],
      ],
      found: ['ProviderName comes too late'],
    },
    'what the schema demands left out': { edits: [['<Permissions>ReadWriteDocument</Permissions>', '']], found: ['Permissions is missing'] },
    'runtimes behind the form factors': {
      edits: [
        [/<Runtimes>.*?<\/Runtimes>/s, ''],
        ['</DesktopFormFactor>', '</DesktopFormFactor><Runtimes><Runtime resid="a"/></Runtimes>'],
      ],
      found: ['Runtimes comes too late'],
    },
    'the function file before the callout': {
      edits: [
        ['<FunctionFile resid="Pane.Url"/>', ''],
        ['<GetStarted>', '<FunctionFile resid="Pane.Url"/><GetStarted>'],
      ],
      found: ['GetStarted comes too late'],
    },
    'resources in another order': {
      edits: [['<bt:Images>', '<bt:LongStrings><bt:String id="a" DefaultValue="a"/></bt:LongStrings><bt:Images>']],
      found: ['bt:Images comes too late'],
    },
    'a button whose icon comes first': {
      edits: [
        [/<Label resid="OpenPane.Label"\/>/, ''],
        [/<\/Supertip>/, '</Supertip><Label resid="OpenPane.Label"/>'],
      ],
      found: ['Label comes too late'],
    },
    'an override where none may be': {
      edits: [['<Label resid="Group.Label"/>', '<Label resid="Group.Label"><bt:Override Locale="zh-CN" Value="a"/></Label>']],
      found: ['bt:Override does not belong here'],
    },
    'an override of the base in Resources': {
      edits: [['<bt:Override Locale="zh-CN" Value="CARBON 已就绪"/>', '<Override Locale="zh-CN" Value="CARBON 已就绪"/>']],
      found: ['Override does not belong here'],
    },
    'an extension point Excel does not know': {
      edits: [['"PrimaryCommandSurface"', '"PrimaryComandSurface"']],
      found: ['OfficeTab does not belong here'],
    },
    'a second entry in the context menu': { edits: [['</OfficeMenu>', `${SECOND_ENTRY}</OfficeMenu>`]], found: ['2 times Control'] },
    'two of what there is one of': {
      edits: [['</DefaultLocale>', '</DefaultLocale><DefaultLocale>zh-CN</DefaultLocale>']],
      found: ['2 times DefaultLocale'],
    },
  },
);
