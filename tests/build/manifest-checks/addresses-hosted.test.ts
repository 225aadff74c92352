import { check } from '../../../src/build/manifest-checks/addresses-hosted';
import { describeManifestCheck } from '../../_setup/manifest';

describeManifestCheck(
  check,
  { 'an address with an anchor': [['help/en/index.html"', 'help/en/index.html#price"']], 'another host': [[/localhost:3000/g, 'x.example/carbon']] },
  {
    'an address in the clear': {
      edits: [['<IconUrl DefaultValue="https:', '<IconUrl DefaultValue="http:']],
      found: ['IconUrl: http://localhost:3000/assets/icon-32.png is not encrypted'],
    },
    'an address of another host': {
      edits: [['<IconUrl DefaultValue="https://localhost:3000', '<IconUrl DefaultValue="https://cdn.example']],
      found: ['is of another host'],
    },
    'a file the build does not write': {
      edits: [['https://localhost:3000/functions.js"', 'https://localhost:3000/function.js"']],
      found: ['leads to nothing'],
    },
    'a translation that is not there': {
      edits: [],
      files: new Map([['functions.zh-CN.json', undefined]]),
      found: ['zh-CN.json leads to nothing', 'zh-CN.json leads to nothing', 'zh-CN.json leads to nothing'],
    },
  },
);
