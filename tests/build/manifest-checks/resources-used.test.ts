import { check } from '../../../src/build/manifest-checks/resources-used';
import { describeManifestCheck } from '../../_setup/manifest';

describeManifestCheck(
  check,
  {},
  {
    'a text nobody shows': {
      edits: [['<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="Old.Label" DefaultValue="Old"/>']],
      found: ['bt:String Old.Label'],
    },
    'an address nobody opens': { edits: [['<LearnMoreUrl resid="GetStarted.Url"/>', '']], found: ['GetStarted.Url'] },
  },
);
