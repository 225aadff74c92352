import { REPEATING_FROM } from '../../src/workbook/desk';
import { catalogue } from '../_setup/bundled';

test('every function whose last argument repeats is asked with a list there', () => {
  const repeating = catalogue().flatMap(({ id, parameters }) => (parameters.at(-1)?.isRepeating ? [[id, parameters.length - 1] as const] : []));
  expect(REPEATING_FROM).toEqual(Object.fromEntries(repeating));
});
