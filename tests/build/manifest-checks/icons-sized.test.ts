import { check } from '../../../src/build/manifest-checks/icons-sized';
import { describeManifestCheck } from '../../_setup/manifest';
import { readFileSync } from 'node:fs';
import { ROOT } from '../../../src/cli/_lib/project';

const icon = (size: number) => readFileSync(`${ROOT}/assets/icon-${size}.png`);

describeManifestCheck(
  check,
  {
    'a further size': [
      ['<bt:Image size="80" resid="Icon.80"/>', '<bt:Image size="64" resid="Icon.64"/><bt:Image size="80" resid="Icon.80"/>'],
      ['<bt:Images>', '<bt:Images><bt:Image id="Icon.64" DefaultValue="https://localhost:3000/assets/icon-64.png"/>'],
    ],
  },
  {
    'the picture of another size in the list of add-ins': {
      edits: [['icon-64.png', 'icon-80.png']],
      found: ['HighResolutionIconUrl: https://localhost:3000/assets/icon-80.png is 80 × 80'],
    },
    'a picture that is not what its name says': {
      edits: [],
      files: new Map([['assets/icon-16.png', icon(32)]]),
      found: ['icon-16.png is 32 × 32', 'icon-16.png is 32 × 32'],
    },
    'a picture that is no PNG': { edits: [], files: new Map([['assets/icon-64.png', Buffer.from('<svg/>')]]), found: ['no PNG'] },
    'a button without one of the sizes': { edits: [['<bt:Image size="80" resid="Icon.80"/>', '']], found: ['no picture of 80'] },
  },
);
