import { check } from '../../../src/build/manifest-checks/ids-unique';
import { describeManifestCheck } from '../../_setup/manifest';

describeManifestCheck(
  check,
  { 'two entries in one built-in tab': [['</OfficeTab>', '</OfficeTab><OfficeTab id="TabHome"/>']] },
  {
    'one id for two resources': { edits: [['String id="OpenPane.Tip"', 'String id="OpenPane.Label"']], found: ['"OpenPane.Label"'] },
    'a button named as its group': { edits: [['id="Carbon.OpenPane"', 'id="Carbon.Group"']], found: ['"Carbon.Group"'] },
  },
);
