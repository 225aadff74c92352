import { check } from '../../../src/build/manifest-checks/resids-defined';
import { describeManifestCheck } from '../../_setup/manifest';

describeManifestCheck(
  check,
  {},
  {
    'a resid nobody defines': { edits: [['resid="Group.Label"', 'resid="Group.Lable"']], found: ['"Group.Lable" is not defined'] },
    'a tip among the short texts': {
      edits: [['<Description resid="OpenPane.Tip"', '<Description resid="OpenPane.Label"']],
      found: ['bt:ShortStrings'],
    },
    'a page that is a picture': { edits: [['<SourceLocation resid="Functions.Script"', '<SourceLocation resid="Icon.16"']], found: ['bt:Images'] },
  },
);
