import { check } from '../../../src/build/manifest-checks/id-and-version';
import { describeManifestCheck } from '../../_setup/manifest';

describeManifestCheck(
  check,
  {},
  {
    'an id that is no GUID': { edits: [[/<Id>8f5d3b0a-/, '<Id>carbon-']], found: ['Id "carbon-'] },
    'a version package.json does not have': { edits: [['<Version>1.0.0.0', '<Version>1.0.1.0']], found: ['"1.0.1.0"'] },
    'a version of three parts': { edits: [['<Version>1.0.0.0', '<Version>1.0.0']], found: ['"1.0.0"'] },
  },
);
