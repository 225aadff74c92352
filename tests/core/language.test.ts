import { languageOf } from '../../src/core/language';

test.each([
  ['zh-CN', 'zh'],
  ['zh-TW', 'zh'],
  ['ZH', 'zh'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  ['', 'en'],
  [undefined, 'en'],
] as const)('display language %s speaks %s', (display, language) => {
  expect(languageOf(display)).toBe(language);
});
