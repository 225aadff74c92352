import { check } from '../../../src/build/manifest-checks/texts-short';
import { describeManifestCheck } from '../../_setup/manifest';

const of = (length: number) => '碳'.repeat(length);

describeManifestCheck(
  check,
  { 'texts of the greatest length': [['DefaultValue="Open pane"', `DefaultValue="${of(125)}"`], [/Value="浏览[^"]*"/, `Value="${of(250)}"`]] }, // prettier-ignore
  {
    'a short text of 126': { edits: [['DefaultValue="Open pane"', `DefaultValue="${of(126)}"`]], found: ['126 characters'] },
    'a long text of 251, translated': { edits: [[/Value="浏览[^"]*"/, `Value="${of(251)}"`]], found: ['251 characters'] },
    'a name of 126': { edits: [['DefaultValue="CARBON"', `DefaultValue="${of(126)}"`]], found: ['DisplayName'] },
    'a description of 251': { edits: [[/<Description DefaultValue="[^"]*"/, `<Description DefaultValue="${of(251)}"`]], found: ['Description'] },
    'no name at all': { edits: [['<ProviderName>CARBON for Excel<', '<ProviderName><']], found: ['ProviderName: 0 characters'] },
  },
);
