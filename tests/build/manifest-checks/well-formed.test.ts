import { check } from '../../../src/build/manifest-checks/well-formed';
import { describeManifestCheck } from '../../_setup/manifest';

describeManifestCheck(
  check,
  { 'a comment with single hyphens': [['<Hosts>', '<!-- zh-CN, zh-TW --><Hosts>']] },
  {
    'an element that is not closed': { edits: [['</Permissions>', '']], found: ['line'] },
    'an attribute without quotes': { edits: [['resid="Group.Label"', 'resid=Group.Label']], found: ['line'] },
    'two hyphens in a comment': { edits: [['<Hosts>', '<!-- npm run build -- --env -->\n<Hosts>']], found: ['npm run build'] },
    'a prefix that is not declared': { edits: [[/ xmlns:bt="[^"]*"/, '']], found: ['bt:'] },
  },
);
