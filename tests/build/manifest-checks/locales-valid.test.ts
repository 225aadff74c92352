import { check } from '../../../src/build/manifest-checks/locales-valid';
import { describeManifestCheck } from '../../_setup/manifest';

describeManifestCheck(
  check,
  { 'a script in the name': [[/zh-HK/g, 'zh-Hant-HK']] },
  {
    'an underscore in the name': { edits: [[/zh-CN/g, 'zh_CN']], found: ['"zh_CN"'] },
    'a region nobody knows': { edits: [[/zh-CN/g, 'zh-XQ']], found: ['"zh-XQ"'] },
    'a language without a region': { edits: [['en-US', 'en']], found: ['"en"'] },
    'a text that lacks one of the locales': {
      edits: [['<Override Locale="zh-HK" Value="CARBON 碳市場"/>', '']],
      found: ['DisplayName: zh-HK is missing'],
    },
    'a locale there twice': {
      edits: [['<Override Locale="zh-HK" Value="CARBON 碳市場"/>', '<Override Locale="zh-HK" Value="a"/><Override Locale="zh-HK" Value="b"/>']],
      found: ['DisplayName: zh-HK is there twice'],
    },
  },
);
